package dev.workflowdsl.testing.arbitraries;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.action.StepOutputs;
import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.workflow.ActionStep;
import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Steps of a job. */
final class Steps {

    private static final List<Action> ACTIONS = List.of(
            Action.of("actions/checkout@v5"),
            Action.of("actions/cache@27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5"),
            Action.of("./.github/actions/set-up"),
            Action.of("docker://alpine:3.22"));

    private Steps() {}

    /** What every step may have. */
    private record Options(
            Optional<String> name,
            Optional<Condition> condition,
            Map<String, Object> env,
            boolean continueOnError,
            Optional<Integer> timeout) {

        <S extends ExecutableStep<S>> S applyTo(S step) {
            S changed = env.isEmpty() ? step : step.env(env);
            changed = name.isPresent() ? changed.name(name.get()) : changed;
            changed = condition.isPresent() ? changed.onlyIf(condition.get()) : changed;
            changed = continueOnError ? changed.continueOnError(true) : changed;
            return timeout.isPresent() ? changed.timeout(Duration.ofMinutes(timeout.get())) : changed;
        }
    }

    static Arbitrary<Step> all() {
        return Arbitraries.oneOf(scripts().map(step -> step), actions());
    }

    static Arbitrary<RunStep> scripts() {
        return Combinators.combine(
                        Texts.scripts(),
                        options(),
                        Arbitraries.of(Shell.BASH, Shell.PYTHON).optional(0.2),
                        Texts.lines().optional(0.2))
                .as((script, options, shell, directory) -> {
                    RunStep step = options.applyTo(Step.run(script));
                    step = shell.isPresent() ? step.shell(shell.get()) : step;
                    return directory.isPresent() ? step.workingDirectory(directory.get()) : step;
                });
    }

    private static Arbitrary<Step> actions() {
        return Combinators.combine(
                        Arbitraries.of(ACTIONS),
                        Arbitraries.maps(Texts.ids(), Texts.values()).ofMaxSize(3),
                        options())
                .as((action, inputs, options) -> {
                    Action call = action;
                    for (Map.Entry<String, Object> input : inputs.entrySet()) {
                        call = call.with(input.getKey(), input.getValue());
                    }
                    ActionStep<StepOutputs> step = Step.uses(call);
                    return options.applyTo(step);
                });
    }

    private static Arbitrary<Options> options() {
        return Combinators.combine(
                        Texts.templates().optional(0.5),
                        Texts.conditions().optional(0.3),
                        Texts.env(),
                        Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)),
                        Arbitraries.integers().between(1, 360).optional(0.2))
                .as(Options::new);
    }

    /** The steps of a job: some have ids, and steps after them read their results; some run at the same time. */
    static Arbitrary<List<Step>> ofJob() {
        return Combinators.combine(
                        all().list().ofMinSize(1).ofMaxSize(5),
                        scripts(),
                        scripts(),
                        Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)),
                        Texts.bools())
                .as((steps, first, second, parallel, identified) -> {
                    List<Step> all = new ArrayList<>();
                    if (identified) {
                        var step = first.id("first");
                        all.add(step);
                        all.add(Step.run("echo \"$RESULT\"")
                                .env("RESULT", step.outputs().get("result"))
                                .onlyIf(step.outcome().eq("success")));
                    }
                    all.addAll(steps);
                    if (parallel) {
                        all.add(Step.parallel(first, second));
                    }
                    return all;
                });
    }
}
