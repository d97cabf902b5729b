package dev.workflowdsl.examples.antibody;

import dev.workflowdsl.catalog.peaceiris.GhPages;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.workflow.ActionStep;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Step;

/** Builds the documentation and brings it to GitHub Pages. */
final class Documentation {

    static final String SITE = "site";

    private static final GhPages PAGES = GhPages.action()
            .githubToken(Secret.GITHUB_TOKEN)
            .publishBranch("gh-pages")
            .publishDir(SITE);

    private Documentation() {}

    /** Writes HTML; the API is described from the docstrings, and a link that leads nowhere fails. */
    static RunStep build() {
        return Step.run("uv run mkdocs build --strict --site-dir " + SITE).name("Build the documentation");
    }

    /** A job that may push to the branch of GitHub Pages. */
    static Job deployOf(Job job) {
        return Environments.in(Environments.GITHUB_PAGES, job)
                .permissions(Permission.CONTENTS.write().comment("pushes to the branch of GitHub Pages"));
    }

    /** Brings it to the root of the site, around older versions and the charts of the benchmarks. */
    static ActionStep<?> publish() {
        return Step.uses(PAGES.keepFiles(true)).name("Publish");
    }

    /** Replaces one directory of the site. */
    static ActionStep<?> publishTo(String directory) {
        return Step.uses(PAGES.destinationDir(directory)).name("Publish as " + directory);
    }
}
