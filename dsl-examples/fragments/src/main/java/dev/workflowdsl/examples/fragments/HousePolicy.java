package dev.workflowdsl.examples.fragments;

import dev.workflowdsl.action.ActionCall;
import dev.workflowdsl.action.ActionReference;
import dev.workflowdsl.check.Access;
import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.JobSite;
import dev.workflowdsl.check.Place;
import dev.workflowdsl.check.Reporter;
import dev.workflowdsl.check.StepScope;
import dev.workflowdsl.check.StepSite;
import dev.workflowdsl.check.Walk;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Defaults;
import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Workflow;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What holds for the pipelines of all teams, beyond what GitHub asks: {@link #checks()} goes where workflows are written
 * ({@code WorkflowFiles.checkedBy}) or into a test.
 */
public final class HousePolicy {

    /** Bash with {@code pipefail}, which GitHub's own default lacks; every workflow has it as its default. */
    public static final Defaults BASH = Defaults.ofShell(Shell.BASH);

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern WHERE_SECRETS_MAY_BE =
            Pattern.compile("jobs\\.[\\w-]+\\.(steps\\[\\d+]\\.(env|with)|secrets)\\b.*");

    private HousePolicy() {}

    /** A workflow as the rules want it: its token reads the code and nothing else, and its scripts run in {@link #BASH}. */
    public static Workflow workflow(String fileName, String name) {
        return Workflow.of(fileName)
                .name(name)
                .permissions(Permission.CONTENTS.read())
                .defaults(BASH);
    }

    /**
     * The standard checks and the rules of the house, all of them errors:
     *
     * <ul>
     *   <li>{@code house-timeout}: every job with steps has a timeout;
     *   <li>{@code house-pin}: every action of another repository is pinned to the commit of a version;
     *   <li>{@code house-permissions}: every workflow says what the token may do, and that is not everything;
     *   <li>{@code house-shell}: scripts run in {@link #BASH} where a step does not choose another shell;
     *   <li>{@code house-script}: no script holds an expression, whose value would be run as a part of it;
     *   <li>{@code house-secret}: secrets reach single steps and calls, each by its name, never a whole job or workflow.
     * </ul>
     */
    public static Checks checks() {
        return Checks.standard()
                .plus(
                        new HouseRule("house-timeout", "Every job with steps has a timeout", HousePolicy::timeouts),
                        new HouseRule(
                                "house-pin",
                                "Every action of another repository is pinned to the commit of a version",
                                HousePolicy::pins),
                        new HouseRule(
                                "house-permissions",
                                "Every workflow says what its token may do, and that is not everything",
                                HousePolicy::permissions),
                        new HouseRule("house-shell", "Scripts run in Bash with pipefail", HousePolicy::shell),
                        new HouseRule("house-script", "No script holds an expression", HousePolicy::scripts),
                        new HouseRule(
                                "house-secret",
                                "Secrets reach single steps and calls only, each by its name",
                                HousePolicy::secrets));
    }

    private static void timeouts(Walk walk, Reporter reporter) {
        for (JobSite site : walk.jobs()) {
            if (site.job() instanceof Job job && job.timeoutMinutes().isEmpty()) {
                reporter.report(
                        site.place(),
                        "job \"" + site.id() + "\" has no timeout, so it may hang for 6 hours",
                        "call timeout(...)");
            }
        }
    }

    private static void pins(Walk walk, Reporter reporter) {
        for (StepScope scope : walk.stepScopes()) {
            for (StepSite site : scope.steps()) {
                actionOf(site)
                        .filter(action -> !isPinned(action))
                        .ifPresent(action -> reporter.report(
                                site.place().key("uses"),
                                "action \"" + action.uses() + "\" can change at any time under this name",
                                "use the wrapper of the catalog, or name the commit of a release and its version"));
            }
        }
    }

    private static Optional<ActionReference> actionOf(StepSite site) {
        return site.step() instanceof ExecutableStep<?> step
                ? step.call().map(call -> call.reference())
                : Optional.empty();
    }

    /** Whether it is a commit whose version is named, or lies in the same repository, or is an image of a digest. */
    private static boolean isPinned(ActionReference action) {
        if (action.uses().startsWith("docker://")) {
            return action.uses().contains("@sha256:");
        }
        return action.ref().isEmpty()
                || (COMMIT.matcher(action.ref().get()).matches()
                        && action.version().isPresent());
    }

    private static void permissions(Walk walk, Reporter reporter) {
        walk.workflow().ifPresent(workflow -> {
            Optional<Permissions> permissions = workflow.permissions();
            if (permissions.isEmpty() || permissions.get().equals(Permissions.writeAll())) {
                reporter.report(
                        walk.place(),
                        "workflow \"" + workflow.fileName() + "\" does not limit what its token may do",
                        "call permissions(Permission.CONTENTS.read()), and let single jobs have more");
            }
        });
    }

    private static void shell(Walk walk, Reporter reporter) {
        walk.workflow().ifPresent(workflow -> {
            if (!hasShell(workflow)) {
                reporter.report(
                        walk.place(),
                        "workflow \"" + workflow.fileName()
                                + "\" does not say which shell runs its scripts, and GitHub's"
                                + " default goes on when a command of a pipe fails",
                        "call defaults(HousePolicy.BASH)");
            }
        });
    }

    private static boolean hasShell(Workflow workflow) {
        return workflow.defaults().flatMap(Defaults::shell).isPresent();
    }

    private static void scripts(Walk walk, Reporter reporter) {
        for (StepScope scope : walk.stepScopes()) {
            for (StepSite site : scope.steps()) {
                if (site.step() instanceof ExecutableStep<?> step) {
                    if (step.run().filter(script -> !script.isLiteral()).isPresent()) {
                        reportScript(reporter, site.place().key("run"));
                    }
                    if (step.call().filter(HousePolicy::hasExpressionInCode).isPresent()) {
                        reportScript(reporter, site.place().key("with").key("script"));
                    }
                }
            }
        }
    }

    private static boolean hasExpressionInCode(ActionCall<?> call) {
        return call.reference().uses().startsWith("actions/github-script@")
                && call.inputs()
                        .entries()
                        .get("script")
                        .filter(script -> script instanceof Template code && !code.isLiteral())
                        .isPresent();
    }

    private static void reportScript(Reporter reporter, Place place) {
        reporter.report(
                place,
                "the value of an expression becomes a part of the script, so whoever has a say in it can run commands",
                "hand it over by env(...) and read the variable");
    }

    private static void secrets(Walk walk, Reporter reporter) {
        for (JobSite site : walk.jobs()) {
            if (site.job() instanceof CallingJob call && call.inheritsSecrets()) {
                reporter.report(
                        site.place().key("secrets"),
                        "job \"" + site.id()
                                + "\" hands on all secrets, also those that the called workflow does not need",
                        "call secret(...) for each that it needs");
            }
        }
        for (Access access : walk.accesses("secrets")) {
            String place = access.place().path().toString();
            if (!WHERE_SECRETS_MAY_BE.matcher(place).matches()) {
                reporter.report(
                        access.place(),
                        "the secret \"" + access.name(0).orElse("*") + "\" reaches steps that do not need it",
                        "give it to the step that uses it, by env(...) or an input of its action");
            }
        }
    }
}
