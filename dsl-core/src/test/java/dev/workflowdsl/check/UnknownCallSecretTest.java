package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnknownCallSecretTest implements RuleLaws {

    private static final Secret TOKEN = Secret.of("TOKEN");
    private static final Workflow DEPLOY =
            Workflow.of("deploy").on(WorkflowCall.any().optionalSecret(TOKEN)).jobs(build("deploy"));

    @Override
    public Rule rule() {
        return new UnknownCallSecret();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(Job.calling("production", DEPLOY).secret(Secret.of("TOKNE"))), DEPLOY);
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.production.secrets.TOKNE: job \"production\" calls"
                + " workflow \"deploy.yml\" with the secret \"TOKNE\", which that does not declare, and"
                + " GitHub refuses the file: did you mean \"TOKEN\"? [unknown-call-secret]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(Job.calling("production", DEPLOY).secret(TOKEN)), DEPLOY);
    }

    @Test
    void takesTheNameInAnyCase() {
        assertThat(found(rule(), ci(Job.calling("production", DEPLOY).secret(Secret.of("token")))))
                .isEmpty();
    }
}
