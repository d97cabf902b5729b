import { existsSync } from 'node:fs'
import { defineConfig } from 'vitepress'

const here = (path) => existsSync(new URL(`../${path}`, import.meta.url))

// A page that is not there yet is left out.
const page = (text, name) => (here(`${name}.md`) ? [{ text, link: `/${name}` }] : [])
const javadoc = (module) =>
  here(`public/api/${module}/index.html`)
    ? [{ text: module, link: `/api/${module}/index.html`, target: '_blank' }]
    : []

const api = ['dsl-core', 'dsl-actions-catalog', 'dsl-testing', 'dsl-codegen', 'dsl-maven-plugin'].flatMap(javadoc)

const sidebar = [
  {
    text: 'To begin with',
    items: [
      ...page('Start', 'start'),
      ...page('Concepts', 'concepts'),
      ...page('Packages', 'packages'),
      ...page('What does not compile', 'does-not-compile'),
      ...page('Comparison', 'comparison'),
      ...page('Questions and answers', 'faq'),
    ],
  },
  {
    text: 'Writing workflows',
    items: [
      ...page('Triggers', 'triggers'),
      ...page('Matrix', 'matrix'),
      ...page('Expressions', 'expressions'),
      ...page('Outputs', 'outputs'),
      ...page('Reusable workflows', 'reusable'),
      ...page('The catalog of actions', 'catalog'),
      ...page('All actions of the catalog', 'catalog-actions'),
      ...page('The written YAML', 'yaml'),
    ],
  },
  {
    text: 'Keeping them right',
    items: [
      ...page('Checks', 'checks'),
      ...page('Tests of pipelines', 'testing'),
      ...page('Reading YAML', 'reading'),
      ...page('Required checks', 'required-checks'),
      ...page('Settings of repositories', 'repository-settings'),
    ],
  },
  {
    text: 'In your organisation',
    items: [
      ...page('Sharing fragments', 'sharing'),
      ...page('From YAML to Java', 'migrating'),
      ...page('Maven plugin', 'maven-plugin'),
      ...page('Gradle, Ant, plain Java', 'gradle'),
      ...page('Five systems', 'systems'),
    ],
  },
  {
    text: 'About the library',
    items: [
      ...page('Benchmarks', 'benchmarks'),
      ...page('Maintaining the catalog', 'catalog-maintaining'),
    ],
  },
]

export default defineConfig({
  title: 'workflow-dsl',
  description: 'GitHub Actions workflows as typed, immutable Java values',
  lang: 'en',
  head: [['link', { rel: 'icon', href: '/favicon.svg' }]],
  markdown: {
    theme: { light: 'github-light', dark: 'github-dark' },
    // Vue would take these braces for its own.
    config: (md) => {
      for (const kind of ['text', 'code_inline']) {
        const render = md.renderer.rules[kind]
        md.renderer.rules[kind] = (...args) => render(...args).replaceAll('{{', '&#123;&#123;')
      }
    },
    // The anchors of GitHub, so that one link holds there and here.
    anchor: { slugify: (text) => text.trim().toLowerCase().replace(/[^\p{L}\p{N}_ -]/gu, '').replace(/ /g, '-') },
  },
  themeConfig: {
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'Concepts', link: '/concepts' },
      { text: 'Catalog', link: '/catalog' },
      { text: 'Checks', link: '/checks' },
      ...(api.length > 0 ? [{ text: 'Javadoc', items: api }] : []),
    ],
    sidebar,
    outline: { level: [2, 3] },
    search: { provider: 'local' },
  },
})
