package dev.workflowdsl.workflow;

import static dev.workflowdsl.expression.Contexts.github;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.origin.Origin;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.WorkflowDispatch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WorkflowTest {

    private static final Workflow CI = Workflow.of("ci");
    private static final Job BUILD = Job.of("build", Runner.UBUNTU_LATEST);
    private static final Job TEST = Job.of("test", Runner.UBUNTU_LATEST);

    @Test
    void hasNothingButItsFileAtFirst() {
        assertThat(CI.fileName()).isEqualTo("ci.yml");
        assertThat(CI.path()).isEqualTo(".github/workflows/ci.yml");
        assertThat(CI.name()).isEmpty();
        assertThat(CI.description()).isEmpty();
        assertThat(CI.runName()).isEmpty();
        assertThat(CI.on()).isEmpty();
        assertThat(CI.permissions()).isEmpty();
        assertThat(CI.env()).isEqualTo(Mapping.empty());
        assertThat(CI.defaults()).isEmpty();
        assertThat(CI.concurrency()).isEmpty();
        assertThat(CI.jobs()).isEmpty();
        assertThat(CI.comment()).isEmpty();
        assertThat(CI.extra()).isEqualTo(Mapping.empty());
    }

    @Test
    void keepsWhatItIsGiven() {
        Workflow workflow = CI.name("CI")
                .description("Builds and tests")
                .runName("CI of " + github().refName())
                .on(Push.toBranches("main"), WorkflowDispatch.manual())
                .permissions(Permission.CONTENTS.read())
                .env("A", 1)
                .defaults(Defaults.ofShell(Shell.BASH))
                .concurrency(Concurrency.group("ci"))
                .jobs(BUILD)
                .comment("why")
                .extra("new", true);

        assertThat(workflow.name()).contains("CI");
        assertThat(workflow.description()).contains("Builds and tests");
        assertThat(workflow.runName()).contains(Template.of("CI of ${{ github.ref_name }}"));
        assertThat(workflow.on()).containsExactly(Push.toBranches("main"), WorkflowDispatch.manual());
        assertThat(workflow.permissions()).contains(Permissions.of(Permission.CONTENTS.read()));
        assertThat(workflow.env()).isEqualTo(Mapping.empty().plus("A", new Value.Num(1)));
        assertThat(workflow.defaults()).contains(Defaults.ofShell(Shell.BASH));
        assertThat(workflow.concurrency()).contains(Concurrency.group("ci"));
        assertThat(workflow.jobs()).isEqualTo(List.of(BUILD));
        assertThat(workflow.comment()).contains("why");
        assertThat(workflow.extra()).isEqualTo(Mapping.empty().plus("new", new Value.Bool(true)));
    }

    @ParameterizedTest
    @CsvSource({
        "ci, ci.yml",
        "ci.yml, ci.yml",
        "ci.yaml, ci.yaml",
        "release-1.0, release-1.0.yml",
        "_x, _x.yml",
        "my ci, my ci.yml"
    })
    void addsTheExtensionOfItsFile(String name, String file) {
        assertThat(Workflow.of(name).fileName()).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a\\b", "a:b", "a\tb", "a\u0000b"})
    void rejectsAFileNameThatIsNotPlain(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Workflow.of(name))
                .withMessage(
                        "workflow file name \"" + name + "\" has \"" + name.charAt(1) + "\" at position 2, but files"
                                + " lie directly in .github/workflows: give a plain name such as \"ci\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", ".yml"})
    void rejectsAFileNameThatIsNone(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Workflow.of(name))
                .withMessage("workflow file name \"" + name + "\" is none: give a plain name such as \"ci\"");
    }

    @Test
    void addsEventsToThoseItHas() {
        assertThat(CI.on(Push.any()).on(WorkflowDispatch.manual()))
                .isEqualTo(CI.on(Push.any(), WorkflowDispatch.manual()));
    }

    @Test
    void rejectsASecondEventOfAKind() {
        String message =
                "event \"push\" is given twice, and GitHub knows one of each: join the two into one with all their"
                        + " filters";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CI.on(Push.toBranches("main")).on(Push.toTags("v*")))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CI.on(Push.any(), Push.any()))
                .withMessage(message);
    }

    @Test
    void addsJobsBehindThoseItHas() {
        assertThat(CI.jobs(BUILD).jobs(TEST).jobs()).isEqualTo(List.of(BUILD, TEST));
        assertThat(CI.jobs(List.of(BUILD, TEST))).isEqualTo(CI.jobs(BUILD, TEST));
    }

    @Test
    void takesManyVariables() {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("Z", 1);
        variables.put("A", github().ref());

        assertThat(CI.env(variables)).isEqualTo(CI.env("Z", 1).env("A", "${{ github.ref }}"));
    }

    @Test
    void replacesAVariable() {
        assertThat(CI.env("A", 1).env("B", 2).env("A", 3))
                .isEqualTo(CI.env("A", 3).env("B", 2));
    }

    @Test
    void takesAllVariablesAsOneExpression() {
        Workflow workflow = CI.env(Expression.raw("fromJSON(vars.ENV)"));

        assertThat(workflow.env()).isEqualTo(Template.of("${{ fromJSON(vars.ENV) }}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workflow.env("A", 1))
                .withMessage(
                        "\"A\" cannot be added to env, which is the expression \"${{ fromJSON(vars.ENV) }}\": give env"
                                + " as a mapping, or build the whole in the expression");
    }

    @Test
    void rejectsAVariableWithAWrongName() {
        String message =
                "environment variable name \"A B\" has \" \" at position 2, but =, & and white space cannot be part"
                        + " of one: rename it";

        assertThatIllegalArgumentException().isThrownBy(() -> CI.env("A B", 1)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CI.env(Map.of("A B", 1)))
                .withMessage(message);
    }

    @Test
    void rejectsAScopeThatIsNamedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CI.permissions(Permission.CONTENTS.read(), Permission.CONTENTS.write()))
                .withMessage(
                        "permission \"contents: write\" names a scope that has \"contents: read\" already: keep one of"
                                + " the two");
    }

    @Test
    void rejectsAMalformedExpression() {
        assertThatIllegalArgumentException().isThrownBy(() -> CI.runName("${{ github. }}"));
        assertThatIllegalArgumentException().isThrownBy(() -> CI.env("A", "${{ 'open }}"));
    }

    @Test
    void knowsTheLineThatMadeIt() {
        Origin origin = Workflow.of("ci").name("CI").origin().orElseThrow();

        assertThat(origin.toString())
                .startsWith("dev.workflowdsl.workflow.WorkflowTest.knowsTheLineThatMadeIt(WorkflowTest.java:");
    }

    @Test
    void isTheSameWhereverItIsMade() {
        Workflow here = Workflow.of("ci");
        Workflow there = Workflow.of("ci");

        assertThat(here).isEqualTo(there).hasSameHashCodeAs(there);
        assertThat(here.origin().orElseThrow().line())
                .isNotEqualTo(there.origin().orElseThrow().line());
    }
}
