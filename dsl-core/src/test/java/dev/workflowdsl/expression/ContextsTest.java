package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class ContextsTest {

    @Test
    void namesTheRun() {
        assertThat(Contexts.github().ref().source()).isEqualTo("github.ref");
        assertThat(Contexts.runner().os().source()).isEqualTo("runner.os");
        assertThat(Contexts.job().status().source()).isEqualTo("job.status");
    }

    @Test
    void namesPartsOfThePipeline() {
        assertThat(Contexts.env("JAVA_HOME").source()).isEqualTo("env.JAVA_HOME");
        assertThat(Contexts.needsResult("build").source()).isEqualTo("needs.build.result");
        assertThat(Contexts.needsOutput("build", "version").source()).isEqualTo("needs.build.outputs.version");
        assertThat(Contexts.jobsOutput("build", "version").source()).isEqualTo("jobs.build.outputs.version");
        assertThat(Contexts.jobsResult("build").source()).isEqualTo("jobs.build.result");
        assertThat(Contexts.stepsOutput("meta", "tags").source()).isEqualTo("steps.meta.outputs.tags");
        assertThat(Contexts.stepsOutcome("meta").source()).isEqualTo("steps.meta.outcome");
        assertThat(Contexts.stepsConclusion("meta").source()).isEqualTo("steps.meta.conclusion");
        assertThat(Contexts.inputs("target").source()).isEqualTo("inputs.target");
        assertThat(Contexts.matrix("python-version").source()).isEqualTo("matrix.python-version");
    }

    @Test
    void putsANameThatIsNoIdInBrackets() {
        assertThat(Contexts.env("ProgramFiles(x86)").source()).isEqualTo("env['ProgramFiles(x86)']");
        assertThat(Contexts.stepsOutput("meta", "1st tag").source()).isEqualTo("steps.meta.outputs['1st tag']");
        assertThat(Contexts.matrix("").source()).isEqualTo("matrix['']");
    }

    @Test
    void readsVariablesAndSecretsByName() {
        assertThat(Contexts.vars("REGION")).hasToString("${{ vars.REGION }}");
        assertThat(Contexts.secrets("TOKEN")).hasToString("${{ secrets.TOKEN }}");
        assertThatIllegalArgumentException().isThrownBy(() -> Contexts.vars("GITHUB_X"));
        assertThatIllegalArgumentException().isThrownBy(() -> Contexts.secrets("a b"));
    }
}
