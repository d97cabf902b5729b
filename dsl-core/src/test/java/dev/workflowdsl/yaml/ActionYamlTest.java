package dev.workflowdsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Functions;
import dev.workflowdsl.metadata.ActionInput;
import dev.workflowdsl.metadata.ActionOutput;
import dev.workflowdsl.metadata.Branding;
import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.metadata.DockerAction;
import dev.workflowdsl.metadata.JavaScriptAction;
import org.junit.jupiter.api.Test;

/** What the expected files of the package {@code golden} do not show: short forms and extra keys. */
final class ActionYamlTest {

    @Test
    void writesAnActionWithoutSteps() {
        assertThat(ActionYaml.write(CompositeAction.of(".", "Nothing", ""))).isEqualTo("""
                        name: Nothing
                        description: ''

                        runs:
                          using: composite
                          steps: []
                        """);
    }

    @Test
    void writesExtraKeysWhereTheyBelong() {
        JavaScriptAction action = JavaScriptAction.of(".", "Greet", "Greets", "index.js")
                .inputs(ActionInput.of("who").extra("secret", true))
                .outputs(ActionOutput.of("time").extra("unit", "s"))
                .branding(Branding.of("gift").extra("size", 2))
                .runsExtra("timeout", 5)
                .extra("limits", 1);
        assertThat(ActionYaml.write(action)).isEqualTo("""
                        name: Greet
                        description: Greets

                        inputs:
                          who:
                            secret: true

                        outputs:
                          time:
                            unit: s

                        limits: 1

                        runs:
                          using: node24
                          main: index.js
                          timeout: 5

                        branding:
                          icon: gift
                          size: 2
                        """);
    }

    @Test
    void writesEnvironmentsThatAreExpressions() {
        DockerAction action = DockerAction.of(".", "Greet", "Greets", "docker://alpine:3.22")
                .env(Functions.fromJson(Contexts.inputs("env").asString()));
        assertThat(action).hasToString("""
                        name: Greet
                        description: Greets

                        runs:
                          using: docker
                          image: docker://alpine:3.22
                          env: ${{ fromJSON(inputs.env) }}""");
    }
}
