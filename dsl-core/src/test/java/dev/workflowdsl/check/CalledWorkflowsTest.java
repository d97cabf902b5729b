package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CalledWorkflowsTest {

    private static final String DEPLOY = "acme/templates/.github/workflows/deploy.yml@v1";

    private static CalledWorkflows knowing(Map<String, Workflow> workflows) {
        return reference -> Optional.ofNullable(workflows.get(reference.uses()));
    }

    private static List<String> found(CalledWorkflows others, Workflow workflow) {
        return Checks.standard().calling(others).check(workflow).findings().stream()
                .map(RuleLaws::withoutLocation)
                .toList();
    }

    @Test
    void letCallsOfOtherRepositoriesBeChecked() {
        Workflow deploy = Workflow.of("deploy")
                .on(WorkflowCall.with(Input.string("target").required()))
                .jobs(build("deploy"));

        assertThat(found(
                        knowing(Map.of(DEPLOY, deploy)),
                        ci(Job.calling("production", DEPLOY).with("targte", "a"))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.production.uses: job \"production\" calls workflow "
                                + "\"acme/templates/.github/workflows/deploy.yml@v1\" without its required input \"target\", and "
                                + "GitHub refuses the file: give it a value below \"with\" [missing-call-input]",
                        ".github/workflows/ci.yml error jobs.production.with.targte: job \"production\" calls workflow "
                                + "\"acme/templates/.github/workflows/deploy.yml@v1\" with the input \"targte\", which that does "
                                + "not declare, and GitHub refuses the file: did you mean \"target\"? [unknown-call-input]");
    }

    @Test
    void areToBeCallable() {
        assertThat(found(
                        knowing(Map.of(
                                DEPLOY, Workflow.of("deploy").on(Push.any()).jobs(build("deploy")))),
                        ci(Job.calling("production", DEPLOY))))
                .containsExactly(".github/workflows/ci.yml error jobs.production.uses: job \"production\" calls "
                        + "\"acme/templates/.github/workflows/deploy.yml@v1\", which has no workflow_call trigger, and "
                        + "GitHub refuses the file: add workflow_call to the triggers of "
                        + "\"acme/templates/.github/workflows/deploy.yml@v1\" [call-target]");
    }

    @Test
    void mayNotBeKnown() {
        assertThat(found(reference -> Optional.empty(), ci(Job.calling("production", DEPLOY))))
                .isEmpty();
    }

    @Test
    void areAskedForOnceAndWithTheirRepository() {
        List<String> asked = new ArrayList<>();
        Workflow deploy = Workflow.of("deploy")
                .on(WorkflowCall.any())
                .jobs(
                        Job.calling("one", "./.github/workflows/inner.yml"),
                        Job.calling("two", "./.github/workflows/inner.yml"));
        CalledWorkflows others = reference -> {
            asked.add(reference.uses());
            return knowing(Map.of(DEPLOY, deploy)).find(reference);
        };

        assertThat(found(others, ci(Job.calling("a", DEPLOY), Job.calling("b", DEPLOY))))
                .isEmpty();
        assertThat(asked).containsExactly(DEPLOY, "acme/templates/.github/workflows/inner.yml@v1");
    }

    @Test
    void countInTheDepthOfCalls() {
        Workflow ring = Workflow.of("deploy")
                .on(WorkflowCall.any())
                .jobs(Job.calling("again", "./.github/workflows/deploy.yml"));

        assertThat(found(knowing(Map.of(DEPLOY, ring)), ci(Job.calling("a", DEPLOY))))
                .singleElement()
                .asString()
                .endsWith("[call-depth]");
    }

    @Test
    void comeAfterThoseThatAreChecked() {
        String path = "./.github/workflows/deploy.yml";
        Workflow checked = Workflow.of("deploy").on(WorkflowCall.any()).jobs(build("deploy"));
        CalledWorkflows others =
                knowing(Map.of(path, Workflow.of("deploy").on(Push.any()).jobs(build("old"))));
        Workflow caller = ci(Job.calling("production", path));

        assertThat(Checks.standard()
                        .calling(others)
                        .check(List.of(caller, checked))
                        .findings())
                .isEmpty();
        assertThat(Checks.standard().calling(others).check(caller).findings())
                .extracting(Finding::rule)
                .containsExactly("call-target");
    }
}
