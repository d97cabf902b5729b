package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.expression.Contexts.inputs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UndeclaredEnvironmentTest implements RuleLaws {

    private static final Repository REPOSITORY = Repository.of("acme/app")
            .environments(
                    Environment.of("staging"), Environment.of("production").onlyBranches("main"));

    @Override
    public Rule rule() {
        return new UndeclaredEnvironment();
    }

    @Override
    public Report check(Checks checks, List<Workflow> workflows) {
        return checks.check(REPOSITORY.workflows(workflows.toArray(Workflow[]::new)));
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(build("deploy").environment(Environment.of("prodution"))));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.deploy.environment: job \"deploy\" runs in environment \"prodution\","
                + " which the repository does not declare, and GitHub makes it without protection: did you mean"
                + " \"production\"? [undeclared-environment]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("deploy").environment(Environment.of("Production"))));
    }

    @Test
    void doesNotKnowComputedNames() {
        assertThat(check(Checks.of(rule()), List.of(ci(build("deploy").environment(Environment.of(inputs("target"))))))
                        .findings())
                .isEmpty();
    }

    @Test
    void findsNothingWhereTheSettingsAreNotKnown() {
        assertThat(Checks.of(rule()).check(broken()).findings()).isEmpty();
    }

    @Test
    void advisesToDeclareTheFirstEnvironment() {
        assertThat(Checks.of(rule())
                        .check(Repository.of("acme/app").workflows(broken().get(0)))
                        .findings())
                .extracting(Finding::hint)
                .containsExactly("add it with environments(...)");
    }
}
