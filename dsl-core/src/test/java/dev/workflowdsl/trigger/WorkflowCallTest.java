package dev.workflowdsl.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.action.NumberOutput;
import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Value;
import org.junit.jupiter.api.Test;

final class WorkflowCallTest {

    private static final Secret TOKEN = Secret.of("TOKEN");
    private static final StringOutput VERSION = Output.string("version");
    private static final NumberOutput COUNT = Output.number("count");
    private static final StringInput TAG = Input.string("tag");

    @Test
    void hasNothingToSayWithoutInputs() {
        assertThat(WorkflowCall.any().configuration()).isEqualTo(new Value.Null());
    }

    @Test
    void declaresInputsOutputsAndSecrets() {
        assertThat(WorkflowCall.any()
                        .secret(TOKEN)
                        .secret(CallSecret.optional(Secret.of("OTHER"))
                                .extra("later", 1)
                                .description("Only for releases"))
                        .output(VERSION, Contexts.jobsOutput("build", "version"))
                        .output(COUNT, "1${{ jobs.build.outputs.zeros }}")
                        .output(CallOutput.of(Output.string("url"), "https://example.org")
                                .extra("later", 1)
                                .description("Where it runs"))
                        .input(TAG))
                .hasToString("""
                workflow_call:
                  inputs:
                    tag:
                      type: string
                  outputs:
                    version:
                      value: ${{ jobs.build.outputs.version }}
                    count:
                      value: 1${{ jobs.build.outputs.zeros }}
                    url:
                      description: Where it runs
                      value: https://example.org
                      later: 1
                  secrets:
                    TOKEN:
                      required: true
                    OTHER:
                      description: Only for releases
                      later: 1""");
    }

    @Test
    void hasNothingToSayAboutASecretThatIsOptional() {
        assertThat(WorkflowCall.any().optionalSecret(TOKEN).configuration())
                .isEqualTo(Mapping.empty().plus("secrets", Mapping.empty().plus("TOKEN", new Value.Null())));
    }

    @Test
    void tellsWhatItDeclares() {
        CallSecret secret = CallSecret.required(TOKEN).description("For the registry");
        CallOutput output = CallOutput.of(VERSION, "1.0").description("What was built");
        WorkflowCall call = WorkflowCall.with(TAG).secret(secret).output(output).extra("later", 1);
        assertThat(call.inputs()).containsExactly(TAG);
        assertThat(call.secrets()).containsExactly(secret);
        assertThat(call.outputs()).containsExactly(output);
        assertThat(secret.secret()).isEqualTo(TOKEN);
        assertThat(secret.isRequired()).isTrue();
        assertThat(secret.description()).contains("For the registry");
        assertThat(CallSecret.optional(TOKEN).isRequired()).isFalse();
        assertThat(output.output()).isEqualTo(VERSION);
        assertThat(output.value()).isEqualTo(Value.of("1.0"));
        assertThat(output.description()).contains("What was built");
    }

    @Test
    void comparesDeclarationsByContent() {
        assertThat(CallSecret.required(TOKEN))
                .isEqualTo(CallSecret.required(TOKEN))
                .hasSameHashCodeAs(CallSecret.required(TOKEN))
                .hasToString("TOKEN: {required: true}")
                .isNotEqualTo(CallSecret.optional(TOKEN));
        assertThat(CallOutput.of(VERSION, "1.0"))
                .isEqualTo(CallOutput.of(VERSION, "1.0"))
                .hasSameHashCodeAs(CallOutput.of(VERSION, "1.0"))
                .hasToString("version: {value: 1.0}")
                .isNotEqualTo(CallOutput.of(VERSION, "2.0"));
    }

    @Test
    void rejectsTheSameInputTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowCall.with(TAG).input(TAG))
                .withMessage("input \"tag\" is already declared as \"tag\", and GitHub compares names without case:"
                        + " declare it once");
    }

    @Test
    void rejectsTheSameSecretTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowCall.any().secret(TOKEN).optionalSecret(Secret.of("token")))
                .withMessage(
                        "secret \"token\" is already declared as \"TOKEN\", and GitHub compares names without case:"
                                + " declare it once");
    }

    @Test
    void rejectsTheSameOutputTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowCall.any().output(VERSION, "1").output(Output.json("VERSION"), "2"))
                .withMessage("output \"VERSION\" is already declared as \"version\", and GitHub compares names without"
                        + " case: declare it once");
    }

    @Test
    void rejectsTheTokenThatIsAlwaysThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowCall.any().secret(Secret.GITHUB_TOKEN))
                .withMessage("secret \"GITHUB_TOKEN\" is in every workflow without being passed: do not declare it");
    }

    @Test
    void rejectsAnEmptyOutput() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowCall.any().output(VERSION, ""))
                .withMessage("value of output \"version\" is empty: leave it out or give it a text");
    }

    @Test
    void rejectsDescriptionsThatAreComputed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallSecret.required(TOKEN).description("of ${{ github.actor }}"))
                .withMessage("description of secret \"TOKEN\" \"of ${{ github.actor }}\" holds an expression,"
                        + " but GitHub computes none there: write the text itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallOutput.of(VERSION, "1").description("of ${{ github.actor }}"))
                .withMessage("description of output \"version\" \"of ${{ github.actor }}\" holds an expression,"
                        + " but GitHub computes none there: write the text itself");
    }

    @Test
    void rejectsExtraKeysThatHaveAMethod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallSecret.optional(TOKEN).extra("required", true))
                .withMessage("extra key \"required\" of secret \"TOKEN\" is one that this library knows:"
                        + " use its own method, so that it is checked");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallOutput.of(VERSION, "1").extra("value", true))
                .withMessage("extra key \"value\" of output \"version\" is one that this library knows:"
                        + " use its own method, so that it is checked");
    }
}
