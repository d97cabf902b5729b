package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UndeclaredSecretTest implements RuleLaws {

    private static final Secret KEY = Secret.of("DEPLOY_KEY");
    private static final Environment PRODUCTION = Environment.of("production").secrets(KEY);
    private static final Repository REPOSITORY = Repository.of("acme/app").environments(PRODUCTION);

    @Override
    public Rule rule() {
        return new UndeclaredSecret();
    }

    @Override
    public Report check(Checks checks, List<Workflow> workflows) {
        return checks.check(REPOSITORY.workflows(workflows.toArray(Workflow[]::new)));
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(build("deploy").env("KEY", KEY)));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml warning jobs.deploy.env.KEY: job \"deploy\" needs secret \"DEPLOY_KEY\", which is"
                + " empty: it is only in environment production: declare it with secrets(...) of the repository or of the"
                + " job's environment [undeclared-secret]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("deploy").env("KEY", KEY).environment(PRODUCTION)));
    }

    @Test
    void namesTheWorkflowOutsideOfJobs() {
        assertThat(check(Checks.of(rule()), List.of(ci(build("deploy")).env("KEY", Secret.of("OTHER"))))
                        .findings())
                .extracting(Finding::message)
                .containsExactly("the workflow needs secret \"OTHER\", which is empty: nothing declares it");
    }

    @Test
    void findsNothingWhereTheSettingsAreNotKnown() {
        assertThat(Checks.of(rule()).check(broken()).findings()).isEmpty();
    }
}
