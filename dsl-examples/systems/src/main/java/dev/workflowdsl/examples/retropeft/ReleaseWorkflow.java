package dev.workflowdsl.examples.retropeft;

import static dev.workflowdsl.examples.retropeft.RetroPeftProject.installPackage;
import static dev.workflowdsl.examples.retropeft.RetroPeftProject.publishing;
import static dev.workflowdsl.examples.retropeft.RetroPeftProject.script;
import static dev.workflowdsl.expression.Contexts.github;

import dev.workflowdsl.catalog.pypa.PypiPublish;
import dev.workflowdsl.catalog.softprops.GhRelease;
import dev.workflowdsl.examples.fragments.Notifications;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/** From a tag to PyPI, a release with all that belongs to it, and the documentation of that version. */
public final class ReleaseWorkflow implements WorkflowSource {

    private static final Axis<String> PACKAGE = Axis.of("package", "whl", "tar.gz");

    final Job validate = Job.of("validate", Runner.UBUNTU_LATEST)
            .timeout(Duration.ofMinutes(5))
            .step(Steps.checkout())
            .step(script("Check the tag and CHANGELOG.md", "check-tag.sh"))
            .step(Steps.handOn("notes", "notes.md"));

    final Job build = publishing("build", Duration.ofMinutes(15), "build")
            .needs(validate)
            .permissions(RetroPeftProject.maySign())
            .run("Build the packages", "python -m build")
            .step(Steps.handOn("dist", "dist"))
            .steps(SecurityWorkflow.attest())
            .step(Steps.handOn("signatures", "dist/*.sigstore.json"));

    final Job test = Job.of("test", Runner.UBUNTU_LATEST)
            .needs(build)
            .matrix(Matrix.of(PACKAGE))
            .timeout(Duration.ofMinutes(20))
            .steps(Steps.checkout(), Steps.setupPythonAnew(RetroPeftProject.PYTHON), Steps.fetch("dist"))
            .step(installPackage(PACKAGE))
            .run("All tests", "pytest tests");

    final Job security = publishing("security", Duration.ofMinutes(15), "test")
            .needs(build)
            .run("pip-audit", "pip-audit --desc")
            .run("Bandit", "bandit --recursive src")
            .steps(SecurityWorkflow.bom());

    final Job publish = publish();

    final Job docs = publishing("docs", Duration.ofMinutes(30), "docs")
            .needs(publish)
            .permissions(Permission.CONTENTS.write().comment("adds the documentation to the release"))
            .step(RetroPeftProject.buildDocumentation())
            .step(script("Add it to the release, and wait for ReadTheDocs", "publish-docs.sh")
                    .env("GH_TOKEN", Secret.GITHUB_TOKEN));

    private final Job[] stages = {validate, build, test, security, publish, docs};

    /** Who watches releases gets a mail from GitHub; the team reads it on Slack. */
    final Job notify = Notifications.ofEveryRun(RetroPeftProject.SLACK_WEBHOOK, stages);

    /** TestPyPI knows the workflow by its identity, so that there is one token only, that of PyPI. */
    private Job publish() {
        PypiPublish pypi = PypiPublish.action().packagesDir("dist").skipExisting(true);
        return RetroPeftProject.in(RetroPeftProject.PYPI, Job.of("publish", Runner.UBUNTU_LATEST))
                .needs(validate, build, test, security)
                .permissions(
                        Permission.CONTENTS.write().comment("makes the release"),
                        Permission.ID_TOKEN.write().comment("publishes to TestPyPI"))
                .timeout(Duration.ofMinutes(30))
                .steps(Steps.fetch("notes"), Steps.fetch("dist"), Steps.fetch("signatures"), Steps.fetch("sbom"))
                .uses("Publish to TestPyPI", pypi.repositoryUrl("https://test.pypi.org/legacy/"))
                .uses("Publish to PyPI", pypi.password(RetroPeftProject.PYPI_TOKEN))
                .step(Step.run("""
                                (cd dist && sha256sum -- *) > SHA256SUMS
                                gpg --batch --import <<< "$GPG_PRIVATE_KEY"
                                gpg --batch --armor --detach-sign SHA256SUMS
                                """).name("Sign the checksums").env("GPG_PRIVATE_KEY", RetroPeftProject.GPG_PRIVATE_KEY))
                .uses(
                        "Make the release",
                        GhRelease.action()
                                .bodyPath("notes/notes.md")
                                .generateReleaseNotes(true)
                                .files("dist/*", "signatures/*", "sbom/*", "SHA256SUMS", "SHA256SUMS.asc")
                                .failOnUnmatchedFiles(true));
    }

    @Override
    public Workflow workflow() {
        return RetroPeftProject.workflow("release", "Release")
                .on(Push.toTags("v*.*.*"))
                .concurrency(Concurrency.group("release-" + github().ref()).cancelInProgress(false))
                .jobs(stages)
                .jobs(notify);
    }
}
