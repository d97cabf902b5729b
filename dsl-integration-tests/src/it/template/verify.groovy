// The template of the guide, copied into the repository of a project that has an action of its own.
def says = { text, part -> if (!text.contains(part)) throw new AssertionError("this lacks: $part\n$text") }
def template = new File(repository, 'docs/build-tools')
def home = new File(basedir, 'shop')
assert new File(home, '.git').mkdirs()
def file = { path, text -> new File(home, path).with { parentFile.mkdirs(); it.text = text } }
template.eachFileRecurse(groovy.io.FileType.FILES) {
    def path = template.toPath().relativize(it.toPath()).toString()
    if (!path.startsWith('target')) {
        file("build-tools/$path", it.text)
    }
}
file('.github/actions/greet/action.yml', '''\
name: Greet
description: Greets somebody
inputs:
  who:
    description: Who is greeted
    required: true
runs:
  using: node24
  main: greet.js
''')

def maven = new GroovyClassLoader(getClass().classLoader)
        .parseClass(new File(repository, 'dsl-integration-tests/src/script/Maven.groovy'))
        .newInstance(home, new File(basedir.parentFile, 'interpolated-settings.xml'), localRepositoryPath)

says(maven.succeed('mvn -f build-tools compile workflow:generate'), 'Wrote .github/workflows/ci.yml')
def ci = new File(home, '.github/workflows/ci.yml').text
says(ci, '# To write it anew: mvn -f build-tools compile workflow:generate')
says(ci, 'run: mvn --batch-mode --no-transfer-progress --file build-tools verify')
assert new File(home, 'build-tools/target/classes/com/example/pipelines/actions/Greet.class').exists()

// What the job `pipelines` runs.
says(maven.succeed('mvn --batch-mode --no-transfer-progress --file build-tools verify'), 'Tests run: 2, Failures: 0')

// The settings, whose required checks are the jobs.
says(maven.succeed('mvn -f build-tools compile workflow:settings'), 'written')
def settings = new File(home, 'build-tools/target/workflow-settings')
assert settings.listFiles().any { it.name.endsWith('.json') && it.text.contains('"Pipelines"') }

// What `help` says of every parameter.
def help = maven.succeed('mvn -f build-tools workflow:help -Ddetail=true')
['generate', 'check', 'generate-actions', 'lint', 'settings'].each { says(help, "workflow:$it\n") }
new File(repository, 'docs/maven-plugin.md').text.findAll(/(?m)^\| `(\w+)`/) { it[1] }.each { says(help, "\n    $it") }
return true
