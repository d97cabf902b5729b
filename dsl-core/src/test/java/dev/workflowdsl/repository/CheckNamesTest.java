package dev.workflowdsl.repository;

import static dev.workflowdsl.expression.Contexts.github;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Doubts;
import dev.workflowdsl.trigger.BooleanInput;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.NumberInput;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.StringInput;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.AxisValue;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowLookup;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules are those of GitHub's documentation of job names, matrices and reusable workflows, and of its own source. */
final class CheckNamesTest {

    private static final Axis<String> PYTHON = Axis.of("python", "3.9", "3.10");
    private static final Axis<String> OS = Axis.of("os", "ubuntu-latest", "macos-latest");
    private static final Axis<Boolean> EXPERIMENTAL = Axis.included("experimental");
    private static final Axis<String> LABEL = Axis.included("label");

    private static Job job(String id) {
        return Job.of(id, Runner.UBUNTU_LATEST).run("make");
    }

    private static Job test(Matrix matrix) {
        return job("test").matrix(matrix);
    }

    private static Workflow ci(AnyJob... jobs) {
        return Workflow.of("ci").on(PullRequest.any()).jobs(jobs);
    }

    private static List<String> names(AnyJob job) {
        return CheckNames.of(ci(job).check(job));
    }

    private static Arguments row(String rule, AnyJob job, String... names) {
        return Arguments.of(rule, job, Arrays.asList(names));
    }

    static Stream<Arguments> plainJobs() {
        return Stream.of(
                row("a job has its id", job("unit-tests"), "unit-tests"),
                row("or its name", job("test").name("Unit tests"), "Unit tests"),
                row(
                        "an empty name, which only files have, is none",
                        Doubts.tellTo(doubt -> {}, () -> job("test").name("")),
                        "test"),
                row("a name may be computed", job("test").name("Unit ${{ format('{0}!', 'tests') }}"), "Unit tests!"),
                row(
                        "strategy is known",
                        job("test").name("${{ strategy.job-index }} of ${{ strategy.job-total }}"),
                        "0 of 1"),
                row("there is no matrix", job("test").name("test${{ matrix.os }}"), "test"),
                row("a long name is cut", job("test").name("n".repeat(101)), "n".repeat(97) + "..."),
                row("but not one of 100", job("test").name("n".repeat(100)), "n".repeat(100)));
    }

    static Stream<Arguments> matrices() {
        Axis<Object> config = Axis.of("config", Map.of("os", "linux"), List.of("a", 1));
        Axis<Object> odd = Axis.of("odd", true, 10, 0.5, "", 1e21);
        Axis<String> longOne = Axis.of("long", "x".repeat(95), "x".repeat(91));
        return Stream.of(
                row("values stand in parentheses", test(Matrix.of(PYTHON)), "test (3.9)", "test (3.10)"),
                row(
                        "in the order of the axes, the last one fastest",
                        test(Matrix.of(OS, PYTHON)),
                        "test (ubuntu-latest, 3.9)",
                        "test (ubuntu-latest, 3.10)",
                        "test (macos-latest, 3.9)",
                        "test (macos-latest, 3.10)"),
                row(
                        "behind a plain name too",
                        test(Matrix.of(PYTHON)).name("Unit tests"),
                        "Unit tests (3.9)",
                        "Unit tests (3.10)"),
                row(
                        "but not behind a name with an expression",
                        test(Matrix.of(PYTHON)).name("Tests on " + PYTHON),
                        "Tests on 3.9",
                        "Tests on 3.10"),
                row(
                        "exclude takes legs away",
                        test(Matrix.of(OS, PYTHON).exclude(OS.is("macos-latest"), PYTHON.is("3.9"))),
                        "test (ubuntu-latest, 3.9)",
                        "test (ubuntu-latest, 3.10)",
                        "test (macos-latest, 3.10)"),
                row(
                        "exclude of one axis takes all its legs away",
                        test(Matrix.of(OS, PYTHON).exclude(PYTHON.is("3.10"))),
                        "test (ubuntu-latest, 3.9)",
                        "test (macos-latest, 3.9)"),
                row(
                        "what include adds to a leg does not show",
                        test(Matrix.of(PYTHON).include(PYTHON.is("3.10"), EXPERIMENTAL.is(true))),
                        "test (3.9)",
                        "test (3.10)"),
                row(
                        "but can be read by the name",
                        test(Matrix.of(PYTHON).include(LABEL.is("old")).include(PYTHON.is("3.10"), LABEL.is("new")))
                                .name(PYTHON + " " + LABEL),
                        "3.9 old",
                        "3.10 new"),
                row(
                        "a leg of its own shows all its values",
                        test(Matrix.of(PYTHON).include(EXPERIMENTAL.is(true), PYTHON.is("3.15"))),
                        "test (3.9)",
                        "test (3.10)",
                        "test (3.15, true)"),
                row(
                        "as do legs where there is no axis",
                        test(Matrix.of()
                                .include(LABEL.is("a"), EXPERIMENTAL.is(false))
                                .include(LABEL.is("b"))),
                        "test (a, false)",
                        "test (b)"),
                row("of lists and objects the single values", test(Matrix.of(config)), "test (linux)", "test (a, 1)"),
                row(
                        "numbers have 15 digits",
                        test(Matrix.of(odd)),
                        "test (true)",
                        "test (10)",
                        "test (0.5)",
                        "test",
                        "test (1E+21)"),
                row(
                        "what is empty is left out",
                        test(Matrix.of(PYTHON, Axis.of("empty", ""))),
                        "test (3.9)",
                        "test (3.10)"),
                row(
                        "as is what is null",
                        test(Matrix.of(PYTHON, Axis.of("none", new Value.Null()))),
                        "test (3.9)",
                        "test (3.10)"),
                row(
                        "the whole is cut at 100 characters",
                        test(Matrix.of(longOne)),
                        "test (" + "x".repeat(91) + "...",
                        "test (" + "x".repeat(91) + ")"),
                row(
                        "functions are computed",
                        test(Matrix.of(PYTHON)).name("${{ startsWith(matrix.python, '3.1') && 'new' || 'old' }}"),
                        "old",
                        "new"),
                row(
                        "properties of objects are read",
                        test(Matrix.of(Axis.of("config", Map.of("os", "linux", "arch", "arm64"))))
                                .name("${{ matrix.config.os }} on ${{ matrix['config'].arch }}"),
                        "linux on arm64"),
                row(
                        "the legs are counted",
                        test(Matrix.of(PYTHON).maxParallel(1).failFast(false))
                                .name("${{ strategy.job-index }}/${{ strategy.job-total }} ${{ strategy.fail-fast }}"
                                        + " ${{ strategy.max-parallel }}"),
                        "0/2 false 1",
                        "1/2 false 1"),
                row(
                        "an axis of a constant JSON text is known",
                        test(Matrix.of(Axis.computed("n", Expression.raw("fromJSON('[1, 2]')")))),
                        "test (1)",
                        "test (2)"),
                row(
                        "a value that only the run knows does no harm where it does not show",
                        test(Matrix.of(PYTHON).include(new AxisValue("sha", Value.of(github().sha())))),
                        "test (3.9)",
                        "test (3.10)"));
    }

    private static final StringInput VERSION = Input.string("version").defaultValue("25");
    private static final StringInput VERSIONS = Input.string("versions");
    private static final BooleanInput FULL = Input.bool("full");
    private static final NumberInput SHARD = Input.number("shard");

    private static Workflow called(String file, AnyJob... jobs) {
        return Workflow.of(file)
                .on(WorkflowCall.with(VERSION, VERSIONS, FULL, SHARD))
                .jobs(jobs);
    }

    private static CallingJob call(AnyJob... jobs) {
        return Job.calling("call", called("callee", jobs));
    }

    static Stream<Arguments> calls() {
        Matrix computed = Matrix.of(Axis.computed("v", Expression.raw("fromJSON(inputs.versions)")));
        CallingJob inner =
                Job.calling("inner", called("inner", job("unit"), job("lint").name("Lint")));
        CallingJob innerMatrix =
                Job.calling("inner", called("inner", test(Matrix.of(PYTHON)))).matrix(Matrix.of(OS));
        return Stream.of(
                row("a called job has both ids", call(job("unit")), "call / unit"),
                row("or both names", call(job("unit").name("Unit tests")).name("Java"), "Java / Unit tests"),
                row("each called job has a check", call(job("a"), job("b")), "call / a", "call / b"),
                row(
                        "the caller may have a matrix",
                        call(job("unit")).matrix(Matrix.of(OS)),
                        "call (ubuntu-latest) / unit",
                        "call (macos-latest) / unit"),
                row("or the called job", call(test(Matrix.of(PYTHON))), "call / test (3.9)", "call / test (3.10)"),
                row(
                        "or both",
                        call(test(Matrix.of(PYTHON))).matrix(Matrix.of(OS)).name("On " + OS),
                        "On ubuntu-latest / test (3.9)",
                        "On ubuntu-latest / test (3.10)",
                        "On macos-latest / test (3.9)",
                        "On macos-latest / test (3.10)"),
                row("calls may be nested", call(inner), "call / inner / unit", "call / inner / Lint"),
                row(
                        "with a matrix on each level",
                        call(innerMatrix).matrix(Matrix.of(Axis.of("n", 1, 2))),
                        "call (1) / inner (ubuntu-latest) / test (3.9)",
                        "call (1) / inner (ubuntu-latest) / test (3.10)",
                        "call (1) / inner (macos-latest) / test (3.9)",
                        "call (1) / inner (macos-latest) / test (3.10)",
                        "call (2) / inner (ubuntu-latest) / test (3.9)",
                        "call (2) / inner (ubuntu-latest) / test (3.10)",
                        "call (2) / inner (macos-latest) / test (3.9)",
                        "call (2) / inner (macos-latest) / test (3.10)"),
                row(
                        "a name may read an input",
                        call(job("unit").name("JDK " + VERSION)).with(VERSION, "21"),
                        "call / JDK 21"),
                row("which has its default", call(job("unit").name("JDK " + VERSION)), "call / JDK 25"),
                row(
                        "or the empty value of its type",
                        call(job("unit").name("[" + VERSIONS + FULL + SHARD + "]")),
                        "call / [false0]"),
                row(
                        "an input may come from the matrix of the caller",
                        call(job("unit").name("Python " + VERSION))
                                .matrix(Matrix.of(PYTHON))
                                .with(VERSION, PYTHON),
                        "call (3.9) / Python 3.9",
                        "call (3.10) / Python 3.10"),
                row(
                        "a matrix may come from an input",
                        call(test(computed)).with(VERSIONS, "[17, 25]"),
                        "call / test (17)",
                        "call / test (25)"),
                row(
                        "an input may be handed on",
                        call(Job.calling("inner", called("inner", job("unit").name("JDK " + VERSION)))
                                        .with(VERSION, VERSION.value()))
                                .with(VERSION, "21"),
                        "call / inner / JDK 21"),
                row(
                        "each level is cut for itself",
                        call(job("unit").name("n".repeat(101))).name("m".repeat(100)),
                        "m".repeat(100) + " / " + "n".repeat(97) + "..."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"plainJobs", "matrices", "calls"})
    void namesChecksAsGitHubDoes(String rule, AnyJob job, List<String> names) {
        assertThat(names(job)).as(rule).isEqualTo(names);
    }

    private static Arguments refused(String rule, AnyJob job, String reason) {
        return Arguments.of(rule, job, reason);
    }

    static Stream<Arguments> unknown() {
        String gate = ": name the job without it, or require a gate that needs the job";
        String values = ": write the values of the axes out, or require a gate that needs the job";
        Expression<?> json = Expression.raw("fromJSON(needs.plan.outputs.legs)");
        return Stream.of(
                refused(
                        "the github context",
                        job("test").name("On " + github().ref()),
                        "the name of job \"test\", \"On ${{ github.ref }}\", reads \"github.ref\", which is known only"
                                + " when it runs" + gate),
                refused(
                        "an input of a workflow that is started",
                        job("test").name("JDK " + VERSION),
                        "the name of job \"test\", \"JDK ${{ inputs.version }}\", reads \"inputs.version\", which is"
                                + " known only when it runs" + gate),
                refused(
                        "an output",
                        job("test").name("On ${{ needs.plan.outputs['os'] }}"),
                        "the name of job \"test\", \"On ${{ needs.plan.outputs['os'] }}\", reads"
                                + " \"needs.plan.outputs['os']\", which is known only when it runs" + gate),
                refused(
                        "a variable",
                        job("test").name("${{ vars.NAME || 'test' }}"),
                        "the name of job \"test\", \"${{ vars.NAME || 'test' }}\", reads \"vars.NAME\", which is known"
                                + " only when it runs" + gate),
                refused(
                        "a matrix of an expression",
                        test(Matrix.computed(json)),
                        "the matrix of job \"test\" is made of \"${{ fromJSON(needs.plan.outputs.legs) }}\", so its legs"
                                + " are known only when it runs" + values),
                refused(
                        "a strategy of an expression",
                        test(Matrix.computedStrategy(Expression.raw("fromJSON('{}')"))),
                        "the matrix of job \"test\" is made of \"${{ fromJSON('{}') }}\", so its legs are known only when it"
                                + " runs" + values),
                refused(
                        "an axis of an expression",
                        test(Matrix.of(OS, Axis.computed("n", json))),
                        "the matrix of job \"test\" is made of \"${{ fromJSON(needs.plan.outputs.legs) }}\", so its legs"
                                + " are known only when it runs" + values),
                refused(
                        "included combinations of an expression",
                        test(Matrix.of(OS).include(json)),
                        "the matrix of job \"test\" is made of \"${{ fromJSON(needs.plan.outputs.legs) }}\", so its legs"
                                + " are known only when it runs" + values),
                refused(
                        "a value that shows",
                        test(Matrix.of(Axis.of("sha", github().sha(), "main"))),
                        "the name of job \"test\" shows the value \"${{ github.sha }}\" of its matrix, known only when it"
                                + " runs: give the job a name(...) without that value, or require a gate that needs the job"),
                refused(
                        "a value that the name reads",
                        test(Matrix.of(Axis.of("sha", github().sha(), "main"))).name("${{ toJSON(matrix) }}"),
                        "the name of job \"test\", \"${{ toJSON(matrix) }}\", reads \"matrix\", which is known only when"
                                + " it runs" + gate),
                refused(
                        "legs of the same name",
                        test(Matrix.of(OS, PYTHON)).name("On " + OS),
                        "two of its checks have the name \"On ubuntu-latest\", so one could hide that the other is red:"
                                + " give the jobs different names, with all axes of a matrix in them"),
                refused(
                        "legs that are cut to the same name",
                        test(Matrix.of(Axis.of("x", "x".repeat(100) + "1", "x".repeat(100) + "2"))),
                        "two of its checks have the name \"test (" + "x".repeat(91)
                                + "...\", so one could hide that the"
                                + " other is red: give the jobs different names, with all axes of a matrix in them"),
                refused(
                        "no legs",
                        test(Matrix.of(OS).exclude(OS.is("ubuntu-latest")).exclude(OS.is("macos-latest"))),
                        "the matrix of job \"test\" excludes all its legs: leave a leg, or leave the job out"),
                refused(
                        "too many legs",
                        test(Matrix.of(
                                Axis.of("n", IntStream.range(0, 257).boxed().toList()))),
                        "the matrix of job \"test\" makes more than 256 legs, and GitHub refuses to start it: give some"
                                + " axes fewer values, or split the job"),
                refused(
                        "an empty name",
                        test(Matrix.of(Axis.of("n", ""))).name("${{ matrix.n }}"),
                        "the name of job \"test\", \"${{ matrix.n }}\", becomes empty, and GitHub does not say what it"
                                + " shows then: give it a name of 1 to 100 characters"),
                refused(
                        "a long name that is computed",
                        test(Matrix.of(Axis.of("n", "n".repeat(101)))).name("${{ matrix.n }}"),
                        "the name of job \"test\", \"${{ matrix.n }}\", becomes longer than 100 characters, \""
                                + "n".repeat(101)
                                + "\", and GitHub does not say what it shows then: give it a name of 1 to 100 characters"),
                refused(
                        "a name that fails",
                        job("test").name("${{ format('{1}', 1) }}"),
                        "the name of job \"test\", \"${{ format('{1}', 1) }}\", has no value (The following format string references"
                                + " more arguments than were supplied: {1}): correct the expression"),
                refused(
                        "an unknown workflow",
                        Job.calling("test", "acme/pipelines/.github/workflows/test.yml@v1"),
                        "job \"test\" calls \"acme/pipelines/.github/workflows/test.yml@v1\", whose jobs are not known"
                                + " here: give that workflow with lookup(WorkflowLookup.among(...)), or require a gate that"
                                + " needs the job"),
                refused(
                        "an input that only the run knows",
                        Job.calling("test", called("callee", job("unit").name("JDK " + VERSION)))
                                .with(VERSION, Contexts.vars("JDK")),
                        "the name of job \"unit\", \"JDK ${{ inputs.version }}\", reads \"inputs.version\", which is"
                                + " known only when it runs" + gate));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unknown")
    void refusesWhatOnlyTheRunKnows(String rule, AnyJob job, String reason) {
        assertThatIllegalArgumentException()
                .as(rule)
                .isThrownBy(() -> names(job))
                .withMessage(
                        "name of the check of job \"test\" in workflow \"ci.yml\" cannot be known, since " + reason);
    }

    @Test
    void looksUpWorkflowsThatAreCalledByTheirFiles() {
        CallingJob call = Job.calling("call", "./.github/workflows/callee.yml");
        Workflow callee = called("callee", Job.calling("inner", "$/.github/workflows/inner.yml"));
        Workflow inner = called("inner", job("unit"));

        assertThat(CheckNames.of(ci(call).check(call).lookup(WorkflowLookup.among(inner, callee))))
                .containsExactly("call / inner / unit");
    }

    @Test
    void looksUpWorkflowsOfOtherRepositories() {
        CallingJob call = Job.calling("call", "acme/pipelines/.github/workflows/test.yml@v1");
        WorkflowLookup lookup = reference -> reference.uses().startsWith("acme/pipelines/")
                ? Optional.of(called("test", job("unit")))
                : Optional.empty();

        assertThat(CheckNames.of(ci(call).check(call).lookup(lookup))).containsExactly("call / unit");
    }

    @Test
    void takesTheWorkflowThatIsLookedUpForTheOneThatWasCalled() {
        CallingJob call = call(job("old"));

        assertThat(CheckNames.of(ci(call).check(call).lookup(WorkflowLookup.among(called("callee", job("new"))))))
                .containsExactly("call / new");
    }

    @Test
    void refusesCallsWithoutEnd() {
        CallingJob call = Job.calling("again", "./.github/workflows/callee.yml");

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CheckNames.of(ci(call).check(call).lookup(WorkflowLookup.among(called("callee", call)))))
                .withMessage("name of the check of job \"again\" in workflow \"ci.yml\" cannot be known, since job"
                        + " \"again\" begins one more level of calls than the 10 that GitHub connects: call the workflow"
                        + " from one of the levels above");
    }

    @Test
    void refusesAJobOfAnotherWorkflow() {
        Job test = job("test");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ci(job("lint")).check(test))
                .withMessage(
                        "job \"test\" is not in workflow \"ci.yml\", so it reports no check there: give the very job"
                                + " that was given to jobs(...)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ci(test.name("Test")).check(test))
                .withMessage(
                        "job \"test\" is not in workflow \"ci.yml\", which has another job of that id: give the very"
                                + " job that was given to jobs(...)");
    }
}
