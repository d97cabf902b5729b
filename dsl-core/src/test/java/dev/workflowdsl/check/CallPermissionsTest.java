package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CallPermissionsTest implements RuleLaws {

    private static final Permissions RESTRICTED =
            Permissions.of(Permission.CONTENTS.read(), Permission.PACKAGES.read());

    @Override
    public Rule rule() {
        return new CallPermissions();
    }

    @Override
    public List<Workflow> broken() {
        Workflow deploy = called("deploy", build("push").permissions(Permission.PACKAGES.write()));
        return List.of(ci(Job.calling("production", deploy)).permissions(Permission.CONTENTS.read()), deploy);
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.production: job \"production\" calls workflow "
                + "\"deploy.yml\", whose job \"push\" asks for \"packages: write\" but is granted only \"packages: "
                + "none\", and GitHub refuses the file: grant more in its permissions, or let what is called "
                + "ask for less [call-permissions]";
    }

    @Override
    public List<Workflow> mended() {
        Workflow deploy = called("deploy", build("push").permissions(Permission.PACKAGES.write()));
        return List.of(ci(Job.calling("production", deploy)).permissions(Permission.PACKAGES.write()), deploy);
    }

    private static Workflow called(String name, AnyJob... jobs) {
        return Workflow.of(name).on(WorkflowCall.any()).jobs(jobs);
    }

    private static List<String> foundBy(Checks checks, Workflow workflow) {
        return checks.check(workflow).findings().stream()
                .map(RuleLaws::withoutLocation)
                .toList();
    }

    @Test
    void looksAtTheWorkflowItselfToo() {
        Workflow deploy = called("deploy", build("push"))
                .permissions(Permission.ACTIONS.write(), Permission.CONTENTS.read(), Permission.ISSUES.read());

        assertThat(found(rule(), ci(Job.calling("production", deploy).permissions(Permission.CONTENTS.write()))))
                .containsExactly(".github/workflows/ci.yml error jobs.production: job \"production\" calls workflow "
                        + "\"deploy.yml\", which asks for \"actions: write, issues: read\" but is granted only \"actions: "
                        + "none, issues: none\", and GitHub refuses the file: grant more in its permissions, or let "
                        + "what is called ask for less [call-permissions]");
    }

    @Test
    void letsAJobAskForMoreThanItsWorkflowIfTheCallerGrantsIt() {
        Workflow deploy = called("deploy", build("push").permissions(Permission.ACTIONS.write()))
                .permissions(Permission.ACTIONS.read());

        assertThat(found(rule(), ci(Job.calling("production", deploy)).permissions(Permissions.writeAll())))
                .isEmpty();
    }

    @Test
    void comparesShorthands() {
        Workflow deploy = called("deploy", build("push").permissions(Permissions.writeAll()));

        assertThat(found(rule(), ci(Job.calling("production", deploy).permissions(Permissions.readAll()))))
                .containsExactly(".github/workflows/ci.yml error jobs.production: job \"production\" calls workflow "
                        + "\"deploy.yml\", whose job \"push\" asks for \"write-all\" but is granted only \"read-all\", and "
                        + "GitHub refuses the file: grant more in its permissions, or let what is called ask for less "
                        + "[call-permissions]");
        assertThat(found(rule(), ci(Job.calling("production", deploy)).permissions(Permissions.none())))
                .containsExactly(".github/workflows/ci.yml error jobs.production: job \"production\" calls workflow "
                        + "\"deploy.yml\", whose job \"push\" asks for \"write-all\" but is granted only \"{}\", and "
                        + "GitHub refuses the file: grant more in its permissions, or let what is called ask for less "
                        + "[call-permissions]");
    }

    @Test
    void saysNothingWhereNobodyNamedAGrant() {
        Workflow deploy = called("deploy", build("push").permissions(Permissions.writeAll()));

        assertThat(found(rule(), ci(Job.calling("production", deploy)))).isEmpty();
    }

    @Test
    void knowsTheDefaultOfTheRepositoryIfItIsTold() {
        Workflow deploy = called("deploy", build("push").permissions(Permission.ACTIONS.write()));
        Workflow reading = called("read", build("pull")).permissions(RESTRICTED);
        Checks checks = Checks.of(rule()).defaultPermissions(RESTRICTED);

        assertThat(foundBy(checks, ci(Job.calling("production", deploy))))
                .containsExactly(".github/workflows/ci.yml error jobs.production: job \"production\" calls workflow "
                        + "\"deploy.yml\", whose job \"push\" asks for \"actions: write\" but is granted only \"actions: "
                        + "none\", and GitHub refuses the file: grant more in its permissions, or let what is called "
                        + "ask for less [call-permissions]");
        assertThat(foundBy(checks, ci(Job.calling("production", reading)))).isEmpty();
    }

    @Test
    void followsCallsOfCalledWorkflows() {
        Workflow second = called("second", build("push").permissions(Permission.ACTIONS.write()));
        Workflow first = called("first", Job.calling("two", second));

        assertThat(found(rule(), ci(Job.calling("one", first)).permissions(Permission.ACTIONS.read())))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.one: job \"one\" calls workflow \"first.yml\", whose job "
                                + "\"two\" calls workflow \"second.yml\", whose job \"push\" asks for \"actions: write\" but is "
                                + "granted only \"actions: read\", and GitHub refuses the file: grant more in its permissions, or let what is called ask for less [call-permissions]");
        assertThat(found(rule(), ci(Job.calling("one", first)).permissions(Permission.ACTIONS.write())))
                .isEmpty();
    }

    @Test
    void comparesWithTheNearestGrant() {
        Workflow second = called("second", build("push").permissions(Permission.ACTIONS.write()));
        Workflow first = called("first", Job.calling("two", second)).permissions(Permission.ACTIONS.read());
        Workflow ci = ci(Job.calling("one", first)).permissions(Permission.ACTIONS.write());

        assertThat(found(rule(), ci))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.one: job \"one\" calls workflow \"first.yml\", whose job "
                                + "\"two\" calls workflow \"second.yml\", whose job \"push\" asks for \"actions: write\" but is "
                                + "granted only \"actions: read\", and GitHub refuses the file: grant more in its permissions, or let what is called ask for less [call-permissions]");
        assertThat(found(rule(), List.of(ci, first, second)))
                .as("reported once, in the workflow that names the grant")
                .containsExactly(
                        ".github/workflows/first.yml error jobs.two: job \"two\" calls workflow \"second.yml\", whose "
                                + "job \"push\" asks for \"actions: write\" but is granted only \"actions: read\", and GitHub "
                                + "refuses the file: grant more in its permissions, or let what is called ask for less "
                                + "[call-permissions]");
    }

    @Test
    void looksIntoWorkflowsOfOtherRepositories() {
        Workflow next = called("next", build("push").permissions(Permission.ID_TOKEN.write()));
        Workflow deploy = called("deploy", Job.calling("inner", "./.github/workflows/next.yml"));
        Map<String, Workflow> others = Map.of(
                "acme/templates/.github/workflows/deploy.yml@v1", deploy,
                "acme/templates/.github/workflows/next.yml@v1", next);
        Checks checks = Checks.of(rule()).calling(reference -> Optional.ofNullable(others.get(reference.uses())));

        assertThat(foundBy(
                        checks,
                        ci(Job.calling("outer", "acme/templates/.github/workflows/deploy.yml@v1"))
                                .permissions(Permission.CONTENTS.read())))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.outer: job \"outer\" calls workflow "
                                + "\"acme/templates/.github/workflows/deploy.yml@v1\", whose job \"inner\" calls workflow "
                                + "\"acme/templates/.github/workflows/next.yml@v1\", whose job \"push\" asks for \"id-token: "
                                + "write\" but is granted only \"id-token: none\", and GitHub refuses the file: grant more in its permissions, or let what is called ask for less [call-permissions]");
    }

    @Test
    void reportsTenMistakesOfACalledWorkflow() {
        Workflow deploy = called("deploy")
                .jobs(IntStream.range(0, 30)
                        .mapToObj(i -> build("push" + i).permissions(Permission.ACTIONS.write()))
                        .toList());

        assertThat(found(rule(), ci(Job.calling("a", deploy)).permissions(Permissions.none())))
                .hasSize(10);
    }

    @Test
    void endsInARingOfCalls() {
        CallingJob ring = Job.calling("ring", "./.github/workflows/ci.yml");

        assertThat(found(rule(), List.of(ci(ring).on(WorkflowCall.any()).permissions(Permissions.none()))))
                .isEmpty();
    }
}
