package dev.workflowdsl.workflow;

import static dev.workflowdsl.expression.Contexts.github;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.WorkflowReference;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.trigger.BooleanInput;
import dev.workflowdsl.trigger.ChoiceInput;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.NumberInput;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.StringInput;
import dev.workflowdsl.trigger.WorkflowCall;
import org.junit.jupiter.api.Test;

final class CallingJobTest {

    private enum Target {
        STAGING,
        PRODUCTION
    }

    private static final StringInput REGION = Input.string("region");
    private static final NumberInput COUNT = Input.number("count");
    private static final BooleanInput DRY = Input.bool("dry-run");
    private static final ChoiceInput<Target> TARGET = Input.choice("target", Target.class);
    private static final Secret TOKEN = Secret.of("TOKEN");
    private static final Secret OTHER = Secret.of("OTHER");
    private static final Workflow DEPLOY = Workflow.of("deploy").on(WorkflowCall.with(REGION, TARGET));
    private static final CallingJob JOB = Job.calling("deploy", DEPLOY);

    @Test
    void callsAWorkflowWrittenInJava() {
        assertThat(JOB.id()).isEqualTo("deploy");
        assertThat(JOB.uses()).isEqualTo(WorkflowReference.parse("./.github/workflows/deploy.yml"));
        assertThat(JOB.called()).contains(DEPLOY);
        assertThat(JOB.inputs()).isEqualTo(Mapping.empty());
        assertThat(JOB.secrets()).isEqualTo(Mapping.empty());
        assertThat(JOB.inheritsSecrets()).isFalse();
    }

    @Test
    void callsAWorkflowByReference() {
        CallingJob job = Job.calling("deploy", "acme/shared/.github/workflows/deploy.yml@v1");

        assertThat(job.uses()).isEqualTo(WorkflowReference.parse("acme/shared/.github/workflows/deploy.yml@v1"));
        assertThat(job.called()).isEmpty();
        assertThat(job).isEqualTo(Job.calling("deploy", job.uses()));
    }

    @Test
    void rejectsAWorkflowThatCannotBeCalled() {
        Workflow workflow = Workflow.of("ci").on(Push.any());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Job.calling("ci", workflow))
                .withMessage(
                        "workflow \"ci.yml\" cannot be called, since it has no workflow_call trigger: add WorkflowCall"
                                + " to its on(...)");
    }

    @Test
    void rejectsATextThatIsNoReference() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Job.calling("deploy", "deploy.yml"))
                .withMessage(
                        "workflow reference \"deploy.yml\" names no owner: write owner/repository@ref, or ./path for one in"
                                + " this repository");
    }

    @Test
    void rejectsAWrongId() {
        String message = "job id \"a b\" has \" \" at position 2, but it begins with a letter or _ and goes on with"
                + " letters, digits, - and _: rename it";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Job.calling("a b", DEPLOY))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Job.calling("a b", "./.github/workflows/x.yml"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Job.calling("a b", JOB.uses()))
                .withMessage(message);
    }

    @Test
    void givesInputsTheirValues() {
        CallingJob job = JOB.with(REGION, "eu")
                .with(COUNT, 3)
                .with(DRY, true)
                .with(TARGET, Target.PRODUCTION)
                .with("other", github().sha());

        assertThat(job.inputs())
                .isEqualTo(Mapping.empty()
                        .plus("region", Template.literal("eu"))
                        .plus("count", new Value.Num(3))
                        .plus("dry-run", new Value.Bool(true))
                        .plus("target", Template.literal("production"))
                        .plus("other", Template.of("${{ github.sha }}")));
    }

    @Test
    void givesInputsComputedValues() {
        CallingJob job = JOB.with(REGION, github().refName())
                .with(DRY, github().refProtected().not())
                .with(TARGET, TARGET.value());

        assertThat(job.inputs())
                .isEqualTo(Mapping.empty()
                        .plus("region", Template.of("${{ github.ref_name }}"))
                        .plus("dry-run", Template.of("${{ !github.ref_protected }}"))
                        .plus("target", Template.of("${{ inputs.target }}")));
    }

    @Test
    void replacesTheValueOfAnInput() {
        assertThat(JOB.with(REGION, "eu").with(REGION, "us")).isEqualTo(JOB.with(REGION, "us"));
    }

    @Test
    void rejectsAnInputWithoutName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JOB.with("", 1))
                .withMessage("name of an input is empty: leave it out or give it a text");
    }

    @Test
    void passesSecrets() {
        CallingJob job = JOB.secret(TOKEN).secret(OTHER, TOKEN).secret(Secret.of("THIRD"), github().token());

        assertThat(job.secrets())
                .isEqualTo(Mapping.empty()
                        .plus("TOKEN", Template.of("${{ secrets.TOKEN }}"))
                        .plus("OTHER", Template.of("${{ secrets.TOKEN }}"))
                        .plus("THIRD", Template.of("${{ github.token }}")));
    }

    @Test
    void handsOnAllSecrets() {
        assertThat(JOB.inheritSecrets().inheritsSecrets()).isTrue();
    }

    @Test
    void rejectsToPassSecretsInBothForms() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JOB.inheritSecrets().secret(TOKEN))
                .withMessage(
                        "secret \"TOKEN\" cannot be passed by a job that hands on all secrets: leave inheritSecrets()"
                                + " out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JOB.secret(TOKEN).secret(OTHER).inheritSecrets())
                .withMessage(
                        "secrets cannot be handed on by a job that passes [TOKEN, OTHER]: keep one of the two forms");
    }

    @Test
    void keepsItsCallWhenItIsChanged() {
        CallingJob job = JOB.with(REGION, "eu").secret(TOKEN).name("Deploy");

        assertThat(job.called()).contains(DEPLOY);
        assertThat(job.inputs().keys()).containsExactly("region");
        assertThat(job.secrets().keys()).containsExactly("TOKEN");
        assertThat(job.name()).contains(Template.literal("Deploy"));
    }

    @Test
    void isReadByJobsThatNeedIt() {
        assertThat(JOB.output(Output.string("url")).source()).isEqualTo("needs.deploy.outputs.url");
        assertThat(JOB.result().source()).isEqualTo("needs.deploy.result");
    }

    @Test
    void knowsTheLineThatMadeIt() {
        CallingJob byValue = Job.calling("deploy", DEPLOY);
        CallingJob byText = Job.calling("deploy", "./.github/workflows/deploy.yml");
        CallingJob byReference = Job.calling("deploy", byText.uses());
        String here = "dev.workflowdsl.workflow.CallingJobTest.knowsTheLineThatMadeIt(CallingJobTest.java:";

        assertThat(byValue.origin().orElseThrow().toString()).startsWith(here);
        assertThat(byText.origin().orElseThrow().toString()).startsWith(here);
        assertThat(byReference.origin().orElseThrow().toString()).startsWith(here);
    }

    @Test
    void setsAnInputToWhatAnAxisHolds() {
        Axis<String> region = Axis.of("region", "eu", "us");
        StringInput target = Input.string("target");

        assertThat(Job.calling("a", "./.github/workflows/x.yml")
                        .with(target, region)
                        .inputs())
                .isEqualTo(Mapping.empty().plus("target", Template.of("${{ matrix.region }}")));
    }
}
