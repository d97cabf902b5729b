package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Variable;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UndeclaredVariableTest implements RuleLaws {

    private static final Variable REGION = Variable.of("REGION");
    private static final Variable SWITCH = Variable.of("DEPLOY");
    private static final Environment PRODUCTION =
            Environment.of("production").variables(SWITCH).variable(REGION, "eu-central-1");
    private static final Repository REPOSITORY = Repository.of("acme/app").environments(PRODUCTION);

    @Override
    public Rule rule() {
        return new UndeclaredVariable();
    }

    @Override
    public Report check(Checks checks, List<Workflow> workflows) {
        return checks.check(REPOSITORY.workflows(workflows.toArray(Workflow[]::new)));
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(build("deploy").env("REGION", Variable.of("REGIN")).environment(PRODUCTION)));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml warning jobs.deploy.env.REGION: job \"deploy\" needs variable \"REGIN\", which is"
                + " empty: nothing declares it: declare it with variables(...) of the repository or of the job's"
                + " environment [undeclared-variable]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("deploy").env("REGION", REGION).environment(PRODUCTION)));
    }

    @Test
    void knowsThatTheConditionOfAJobDoesNotSeeItsEnvironment() {
        Workflow workflow = ci(build("deploy").onlyIf(SWITCH.value().eq("yes")).environment(PRODUCTION));

        assertThat(check(Checks.of(rule()), List.of(workflow)).findings())
                .extracting(Finding::message)
                .containsExactly("job \"deploy\" needs variable \"DEPLOY\", which is empty: it is only in environment"
                        + " production");
    }

    @Test
    void knowsThatTheAddressOfAnEnvironmentSeesItsVariables() {
        Environment production = PRODUCTION.url("https://" + REGION.value() + ".example.com");
        Workflow workflow = ci(build("deploy").environment(production));

        assertThat(check(Checks.of(rule()), List.of(workflow)).findings()).isEmpty();
    }
}
