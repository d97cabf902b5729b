package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypeCheckerTest {
    private static final TypeScope SCOPE = TypeScope.standard()
            .with(
                    "matrix",
                    Type.object(Map.of(
                            "os", Type.oneOf(List.of("linux", "windows")),
                            "list", Type.arrayOf(Type.string()),
                            "object", Type.object(Map.of("name", Type.string())))))
            .with("inputs", Type.object(Map.of("debug", Type.bool(), "count", Type.number())));

    private static final Position RUN = position("jobs", "build", "steps", "[0]", "run");

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "github.ref ~ string",
                "github.event.number ~ any",
                "github.event ~ object",
                "github.event.commits.*.message ~ array",
                "inputs.debug ~ boolean",
                "inputs.debug && 'yes' || 'no' ~ string",
                "inputs.debug && 'yes' ~ boolean or string",
                "github.head_ref || github.ref ~ string",
                "github.ref == 'a' ~ boolean",
                "!github.ref ~ boolean",
                "strategy.job-index ~ number",
                "matrix.list[0] ~ string",
                "matrix.list ~ array of string",
                "matrix.object.* ~ array of string",
                "matrix.object['name'] ~ string",
                "fromJSON('[1, \"a\"]') ~ array of number or string",
                "fromJSON('{\"a\": null}').a ~ null",
                "fromJSON(inputs.count) ~ any",
                "case(inputs.debug, 1, 'a') ~ number or string",
                "format('{0}', 1) ~ string",
                "hashFiles('a') ~ string",
                "needs.build.outputs.x ~ string",
                "github.event || 'x' ~ any"
            })
    void infersTheType(String expression, String type) {
        assertThat(TypeChecker.of(SCOPE).typeOf(Expressions.parse(expression))).hasToString(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "gitub.ref ~ UNKNOWN_CONTEXT ~ \"gitub\" is no context, so GitHub refuses the expression: did you mean \"github\"?",
                "github.event_nam ~ UNKNOWN_PROPERTY ~ \"github\" has no property \"event_nam\", so the value is always null: did you mean \"event_name\"?",
                "github['made up'] == 'a' ~ UNKNOWN_PROPERTY ~ \"github\" has no property \"made up\", so the value is always null: choose one of \"action\", \"action_path\", \"action_ref\", \"action_repository\", \"action_status\", \"actor\", \"actor_id\", \"api_url\", \"artifact_cache_size_limit\", \"artifacts\", \"artifacts_list\", \"base_ref\" and 34 more",
                "matrix.os.name ~ WRONG_TYPE ~ \"matrix.os\" is a string and has no property \"name\", so the value is always null: leave the property out, or read a JSON text with fromJSON(...) first",
                "matrix.list.name ~ WRONG_TYPE ~ \"matrix.list\" is an array of string and has no property \"name\", so the value is always null: take one element with [0], or the property of all with .*.name",
                "matrix.list['name'] ~ WRONG_TYPE ~ the elements of the array \"matrix.list\" have numbers, and the string \"name\" as index is none, so the value is always null: use a number from 0 on, or .* to reach into all elements",
                "matrix.os[0] ~ WRONG_TYPE ~ \"matrix.os\" is a string and has no elements, so the value is always null: leave the index out, or read a JSON text with fromJSON(...) first",
                "github[github.event] ~ WRONG_TYPE ~ an object is used as an index, which finds nothing: use a number or a name as index",
                "github[inputs.count] ~ WRONG_TYPE ~ no property of \"github\" is called by a number, so the value is always null: use a name as index",
                "join(github.ref.*) ~ WRONG_TYPE ~ \"github.ref\" is a string, of which .* makes an empty array: leave .* out, or read a JSON text with fromJSON(...) first",
                "join(needs.*.nam) ~ UNKNOWN_PROPERTY ~ an element of \"needs.*\" has no property \"nam\", so the array is always empty: choose one of \"result\", \"outputs\"",
                "hashfile('a') ~ UNKNOWN_FUNCTION ~ \"hashfile\" is no function, so GitHub refuses the expression: did you mean \"hashFiles\"?",
                "always() ~ NOT_AVAILABLE ~ the function \"always\" does not exist here, so GitHub refuses the expression: call it in the condition (if) of a job or step",
                "jobs.build.result ~ NOT_AVAILABLE ~ the context \"jobs\" does not exist here, so GitHub refuses the expression: there are only \"env\", \"github\", \"inputs\", \"job\", \"matrix\", \"needs\", \"runner\", \"secrets\", \"steps\", \"strategy\", \"vars\"",
                "inputs.debug < 3 ~ WRONG_TYPE ~ \"<\" compares numbers or strings, but \"inputs.debug\" is a boolean: compare with == or !=, or compare a number",
                "inputs.debug == 'true' ~ CONSTANT_COMPARISON ~ \"inputs.debug == 'true'\" is always false, since \"inputs.debug\" is a boolean and \"'true'\" is the string \"true\": a boolean equals true or false, without quotes",
                "runner.os != 'ubuntu' ~ CONSTANT_COMPARISON ~ \"runner.os != 'ubuntu'\" is always true, since \"runner.os\" is one of \"Linux\", \"Windows\", \"macOS\" and \"'ubuntu'\" is the string \"ubuntu\": choose one of \"Linux\", \"Windows\", \"macOS\"",
                "matrix.os == 'windos' ~ CONSTANT_COMPARISON ~ \"matrix.os == 'windos'\" is always false, since \"matrix.os\" is one of \"linux\", \"windows\" and \"'windos'\" is the string \"windos\": did you mean \"windows\"?",
                "github.event == 'push' ~ CONSTANT_COMPARISON ~ \"github.event == 'push'\" is always false, since \"github.event\" is an object and \"'push'\" is the string \"push\": compare an element or a property, or ask an array with contains(...)",
                "inputs.count > 'many' ~ CONSTANT_COMPARISON ~ \"inputs.count > 'many'\" is always false, since one side is a number and the other is text that is none: compare two numbers",
                "contains(fromJSON('[\"a\"]'), matrix.os) ~ CONSTANT_COMPARISON ~ \"contains(fromJSON('[\"a\"]'), matrix.os)\" is always false, since the elements are the string \"a\" and \"matrix.os\" is one of \"linux\", \"windows\": choose one of \"linux\", \"windows\"",
                "contains(matrix.object, 'a') ~ WRONG_TYPE ~ \"contains\" cannot use \"matrix.object\" as argument 1, which is an object: search a string or an array; the values of an object are an array with .*",
                "contains(github.ref, matrix.list) ~ WRONG_TYPE ~ \"contains\" cannot use \"matrix.list\" as argument 2, which is an array of string: search for a string",
                "startsWith(matrix.list, 'a') ~ WRONG_TYPE ~ \"startsWith\" cannot use \"matrix.list\" as argument 1, which is an array of string: give a string",
                "join(matrix.object) ~ WRONG_TYPE ~ \"join\" cannot use \"matrix.object\" as argument 1, which is an object: join an array; the values of an object are one with .*",
                "join(needs.*) ~ NO_TEXT ~ the elements of \"needs.*\" are of type object, of which text shows nothing but the word for its kind: join a property of theirs with .*, or write the whole as JSON with toJSON(...)",
                "fromJSON(matrix.object) ~ WRONG_TYPE ~ \"fromJSON\" cannot use \"matrix.object\" as argument 1, which is an object: use the value itself, which is no text any more",
                "case(github.ref, 1, 2) ~ WRONG_TYPE ~ \"case\" cannot use \"github.ref\" as argument 1, which is a string: write a condition that is true or false, for example with == or !=",
                "format('{0}', github.event) ~ NO_TEXT ~ \"github.event\" is an object, of which text shows nothing but the word Object: name one of its properties, or write the whole as JSON with toJSON(...)",
                "format('{1}', 1) ~ FORMAT ~ \"{1}\" has the placeholder {1}, but there is 1 value to put in, so format fails when the workflow runs: give a value for each placeholder, counted from {0}, or write the braces twice",
                "format('{0}', 1, 2) ~ FORMAT ~ \"{0}\" has no placeholder {1}, so the value for it is lost: add the placeholder, or leave the value out",
                "format('a } b') ~ FORMAT ~ the brace at character 3 of \"a } b\" starts no placeholder, so format fails when the workflow runs: write {0}, {1} ... for the values, and a brace itself twice: {{ or }}"
            })
    void saysWhatIsWrongAndHowToMendIt(String expression, TypeProblem.Kind kind, String message) {
        List<TypeProblem> problems = TypeChecker.of(SCOPE).check(Expressions.parse(expression), RUN.availability());

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).kind()).isEqualTo(kind);
        assertThat(problems.get(0)).hasToString(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "github.ref == 'refs/heads/main' && github.event_name != 'pull_request'",
                "github.event.pull_request.head.repo.fork",
                "github.event.made_up == 'a'",
                "matrix.os == 'LINUX'",
                "inputs.debug == true || inputs.count == '3'",
                "inputs.count == ''",
                "needs.build.result == null",
                "github.run_number > 10",
                "matrix.object == null",
                "env['A']",
                "fromJSON('{\"1\": 2}')[inputs.count]",
                "fromJSON('{\"linux\": 1}')[matrix.os] || 2",
                "contains(matrix.list, matrix.os)",
                "contains(github.event.pull_request.labels.*.name, 'deploy')",
                "github.event.commits.*[0]",
                "join(github.event.commits.*.message, ', ')",
                "format('{{{0}}} {1}{0}', 1, github.sha)",
                "format(github.ref, 1)",
                "fromJSON(env.LIST)[0].name",
                "steps.a.outputs.b || steps['a'].outcome"
            })
    void acceptsWhatCanWork(String expression) {
        assertThat(TypeChecker.of(SCOPE).check(Expressions.parse(expression), RUN.availability()))
                .isEmpty();
    }

    @Test
    void brokenJsonIsFoundWithItsPlace() {
        List<TypeProblem> problems =
                TypeChecker.of(SCOPE).check(Expressions.parse("fromJSON('[1')"), RUN.availability());

        assertThat(problems).extracting(TypeProblem::kind).containsExactly(TypeProblem.Kind.JSON);
        assertThat(problems.get(0).message()).startsWith("the text for fromJSON fails when the workflow runs: no JSON");
    }

    @Test
    void idsOfJobsAreForTheConditionOfAJobAlone() {
        Node condition = Expressions.parse("success('build')");

        assertThat(TypeChecker.of(SCOPE)
                        .check(condition, position("jobs", "a", "if").availability()))
                .isEmpty();
        assertThat(TypeChecker.of(SCOPE)
                        .check(
                                condition,
                                position("jobs", "a", "steps", "[0]", "if").availability()))
                .extracting(TypeProblem::toString)
                .containsExactly(
                        "\"success\" takes no ids of jobs here, so GitHub refuses the expression: leave the arguments"
                                + " out; only the condition of a job can ask for the result of single jobs");
    }

    @Test
    void arraysAndObjectsDoNotFitIntoText() {
        assertThat(problems("a ${{ matrix.list }} b ${{ matrix.object }} c ${{ null }}", RUN))
                .containsExactly(
                        "\"matrix.list\" is an array of string, of which text shows nothing but the word Array: join the"
                                + " elements with join(...), or write the whole as JSON with toJSON(...)",
                        "\"matrix.object\" is an object, of which text shows nothing but the word Object: name one of its"
                                + " properties, or write the whole as JSON with toJSON(...)",
                        "\"null\" is always null, which is nothing in text: leave it out");
    }

    @Test
    void aWholeValueMustBeOfAKindThatTheKeyTakes() {
        assertThat(problems("${{ matrix.list }}", RUN))
                .containsExactly(
                        "\"matrix.list\" is an array of string, but \"jobs.<job_id>.steps[*].run\" takes a string:"
                                + " give it a string");
        assertThat(problems("${{ github.ref }}", position("jobs", "a", "timeout-minutes")))
                .containsExactly(
                        "\"github.ref\" is a string, but \"jobs.<job_id>.timeout-minutes\" takes a number: turn the"
                                + " text into a value with fromJSON(...)");
        assertThat(problems("${{ matrix.list }}", position("jobs", "a", "runs-on")))
                .isEmpty();
        assertThat(problems("${{ inputs.debug }}", RUN)).isEmpty();
    }

    @Test
    void anObjectMustHaveTheKeysOfItsPlace() {
        assertThat(problems("${{ fromJSON('{\"imag\": \"a\"}') }}", position("jobs", "a", "container")))
                .containsExactly(
                        "\"fromJSON('{\"imag\": \"a\"}')\" has the key \"imag\", which \"jobs.<job_id>.container\""
                                + " does not know: did you mean \"image\"?");
        assertThat(problems("${{ fromJSON('{\"A\": \"a\"}') }}", position("env")))
                .isEmpty();
    }

    @Test
    void aValueMustFitTheTypeThatIsExpected() {
        Position position = position("on", "workflow_call", "inputs", "a", "default");

        assertThat(TypeChecker.of(SCOPE).check(Template.of("${{ github.ref }}"), position, Type.bool()))
                .extracting(TypeProblem::toString)
                .containsExactly(
                        "\"github.ref\" is a string, but a boolean is needed here: turn the text into a value with fromJSON(...)");
        assertThat(TypeChecker.of(SCOPE).check(Template.of("${{ inputs.debug }}"), position, Type.bool()))
                .isEmpty();
    }

    @Test
    void aProblemKnowsItsPlaceInTheText() {
        Template text = Template.of("${{ github.ref }} and ${{ github.ref && github.reff }}");
        TypeProblem problem = TypeChecker.of(SCOPE).check(text, RUN).get(0);

        assertThat(text.indexOf(problem.part())).hasValue(text.text().indexOf("github.reff"));
    }

    private static List<String> problems(String text, Position position) {
        return TypeChecker.of(SCOPE).check(Template.of(text), position).stream()
                .map(TypeProblem::toString)
                .toList();
    }

    private static Position position(String... path) {
        return Position.inWorkflow(List.of(path)).orElseThrow();
    }
}
