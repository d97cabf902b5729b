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

final class MissingCallSecretTest implements RuleLaws {

    private static final Secret TOKEN = Secret.of("TOKEN");
    private static final Workflow DEPLOY = Workflow.of("deploy")
            .on(WorkflowCall.any().secret(TOKEN).optionalSecret(Secret.of("OTHER")))
            .jobs(build("deploy"));

    @Override
    public Rule rule() {
        return new MissingCallSecret();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(Job.calling("production", DEPLOY)), DEPLOY);
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.production.uses: job \"production\" calls workflow"
                + " \"deploy.yml\" without its required secret \"TOKEN\", and GitHub refuses the file: pass it below \"secrets\", or let the call inherit all [missing-call-secret]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(Job.calling("production", DEPLOY).secret(TOKEN)), DEPLOY);
    }

    @Test
    void trustsACallThatHandsOnAllSecrets() {
        assertThat(found(rule(), ci(Job.calling("production", DEPLOY).inheritSecrets())))
                .isEmpty();
    }
}
