package dev.workflowdsl.examples.mlplatform;

import static dev.workflowdsl.examples.mlplatform.MlPlatformProject.python;
import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.expression.Functions.cancelled;

import dev.workflowdsl.catalog.aquasecurity.Trivy;
import dev.workflowdsl.catalog.gitleaks.Gitleaks;
import dev.workflowdsl.catalog.trufflesecurity.Trufflehog;
import dev.workflowdsl.examples.fragments.AlertWorkflow;
import dev.workflowdsl.examples.fragments.SecurityJobs;
import dev.workflowdsl.examples.fragments.Steps;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.Cron;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.Schedule;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.time.Duration;

/** Each night: dependencies, code, secrets, image and licences; whoever is on call is paged for findings. */
public final class SecurityScanWorkflow implements WorkflowSource {

    private static final String IMAGE = "ml-platform:scan";
    private static final int DAYS = 30;

    final Job dependencyScan = python("dependency-scan", Duration.ofMinutes(10))
            .run("Safety", "safety check --file requirements.txt --json | tee safety-report.json")
            .step(also("pip-audit", """
                    pip-audit --requirement requirements.txt --desc --format json --output pip-audit-report.json
                    """))
            .steps(
                    Steps.keep("safety-report", DAYS, "safety-report.json"),
                    Steps.keep("pip-audit-report", DAYS, "pip-audit-report.json"));

    final Job sast = SecurityJobs.scan("sast", Duration.ofMinutes(15))
            .step(Steps.setupPython("3.11"))
            .run("Install the scanners", "pip install -r requirements-security.txt")
            .run("Bandit", "bandit --recursive src --format sarif --output bandit.sarif")
            .step(also("Semgrep", """
                    semgrep scan --error --sarif --output semgrep.sarif --config p/python --config p/sql-injection \\
                      --config p/xss --config p/secrets --config p/insecure-transport --config p/command-injection
                    """))
            .steps(show("bandit"), show("semgrep"))
            .steps(
                    Steps.keep("bandit-security-report", DAYS, "bandit.sarif"),
                    Steps.keep("semgrep-report", DAYS, "semgrep.sarif"));

    final Job codeql = SecurityJobs.codeqlOfPython("security-and-quality,./.github/codeql");

    final Job secretScan = Job.of("secret-scan", Runner.UBUNTU_LATEST)
            .timeout(Duration.ofMinutes(10))
            .step(Steps.checkoutWithHistory())
            .step(Step.uses(Gitleaks.action())
                    .name("Gitleaks")
                    .env("GITHUB_TOKEN", Secret.GITHUB_TOKEN)
                    .env("GITLEAKS_LICENSE", MlPlatformProject.GITLEAKS_LICENSE))
            .step(Step.uses(Trufflehog.action().extraArgs("--results=verified,unknown"))
                    .name("TruffleHog")
                    .onlyIf(cancelled().not()));

    final Job containerScan = SecurityJobs.scan("container-scan", Duration.ofMinutes(20))
            .run("Build the image", "docker build --tag " + IMAGE + " .")
            .uses(
                    "Trivy",
                    trivy().format(Trivy.Format.SARIF)
                            .limitSeveritiesForSarif(true)
                            .output("trivy.sarif"))
            .steps(show("trivy"), Steps.keep("trivy-container-report", DAYS, "trivy.sarif"))
            .uses(
                    "Nothing high or critical",
                    trivy().format(Trivy.Format.TABLE)
                            .ignoreUnfixed(true)
                            .exitCode(1)
                            .skipSetupTrivy(true));

    final Job licenseCheck = python("license-check", Duration.ofMinutes(10))
            .run("pip-licenses", """
                    pip-licenses --with-urls --format json --output-file licenses.json
                    pip-licenses --with-urls --format markdown --output-file licenses.md
                    cat licenses.md >> "$GITHUB_STEP_SUMMARY"
                    """)
            .step(MlPlatformProject.script("Nothing copyleft or unknown", "check-licenses.sh"))
            .step(Steps.keep("licenses", DAYS, "licenses.json", "licenses.md"));

    final CallingJob alert = AlertWorkflow.ofFailures(
                    "Security scan has findings",
                    MlPlatformProject.SLACK_WEBHOOK,
                    dependencyScan,
                    sast,
                    codeql,
                    secretScan,
                    containerScan,
                    licenseCheck)
            .with(AlertWorkflow.DETAILS, """
                    What is critical is mended at once, what is high within 7 days, what is medium within 30 days, and what is
                    low with the next release. Details are in the Security tab and in the artifacts of the run.
                    """)
            .with(AlertWorkflow.PAGE, true)
            .secret(AlertWorkflow.PAGERDUTY_TOKEN, MlPlatformProject.PAGERDUTY_TOKEN);

    /** A step that runs also if one before it has findings. */
    private static RunStep also(String name, String script) {
        return Step.run(script).name(name).onlyIf(cancelled().not());
    }

    /** No pull request starts this, so there are no forks to think of. */
    private static Step show(String tool) {
        return Steps.showFindings(tool + ".sarif", tool).onlyIf(cancelled().not());
    }

    private static Trivy trivy() {
        return Trivy.action()
                .imageRef(IMAGE)
                .scanners(Trivy.Scanners.VULN, Trivy.Scanners.MISCONFIG, Trivy.Scanners.SECRET)
                .severity(Trivy.Severity.CRITICAL, Trivy.Severity.HIGH)
                .cache(false);
    }

    @Override
    public Workflow workflow() {
        return MlPlatformProject.workflow("security-scan", "Security scan")
                .on(Schedule.of(Cron.daily(2, 0)), Push.toBranches("main"))
                .concurrency(Concurrency.group("security-scan-" + github().ref()))
                .jobs(dependencyScan, sast, codeql, secretScan, containerScan, licenseCheck, alert);
    }
}
