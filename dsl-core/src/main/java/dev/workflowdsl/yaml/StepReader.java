package dev.workflowdsl.yaml;

import dev.workflowdsl.action.Action;
import dev.workflowdsl.action.ActionReference;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.ActionStep;
import dev.workflowdsl.workflow.ControlStep;
import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.IdentifiedStep;
import dev.workflowdsl.workflow.ParallelStep;
import dev.workflowdsl.workflow.RunStep;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import java.util.List;
import java.util.Optional;

/** Reads steps of all kinds. */
final class StepReader {

    /** What stands for a script and for an action that cannot be read, so that all else of their steps is looked at. */
    private static final RunStep NO_SCRIPT = Step.run(":").shell(Shell.BASH);

    private static final ActionReference NO_ACTION = ActionReference.parse("./.github/actions/unreadable");

    private StepReader() {}

    /** What stands for a step of that id. */
    static ExecutableStep<?> standIn(String id) {
        return NO_SCRIPT.id(id);
    }

    static Step step(Spot spot) {
        Optional<String> kind = StepKeys.kind(spot);
        if (kind.isEmpty()) {
            return idle(spot);
        }
        return switch (kind.get()) {
            case "run" -> script(spot);
            case "uses" -> action(spot);
            case "parallel" -> parallel(spot);
            default -> control(spot, kind.get());
        };
    }

    /** A step that does nothing, which is reported; it stands in the job for those that read what it would yield. */
    private static Step idle(Spot spot) {
        spot.report(
                ReadProblem.MISSING_KEY,
                "the step has neither \"run\" nor \"uses\", so there is nothing to do, and GitHub refuses the file",
                "add one of the two");
        return script(spot, StepKeys.fields(spot, ""), NO_SCRIPT);
    }

    private static Step script(Spot spot) {
        Fields fields = StepKeys.fields(spot, "run");
        return script(spot, fields, fields.required("run", NO_SCRIPT, s -> Step.run(s.text("run"))));
    }

    private static Step script(Spot spot, Fields fields, RunStep bare) {
        RunStep step =
                fields.apply(bare, "working-directory", (t, s) -> t.workingDirectory(s.text("working-directory")));
        step = fields.apply(step, "shell", (t, s) -> t.shell(PartsReader.shell(s)));
        return identified(options(step, spot, fields), fields, RunStep::id);
    }

    private static Step action(Spot spot) {
        Fields fields = StepKeys.fields(spot, "uses");
        Action call = Action.of(fields.required("uses", NO_ACTION, StepReader::reference));
        call = fields.apply(call, "with", StepReader::inputs);
        ActionStep<?> step = Step.uses(call);
        return identified(optionsOf(step, spot, fields), fields, ActionStep::id);
    }

    private static <S extends ExecutableStep<S>> S optionsOf(S step, Spot spot, Fields fields) {
        return options(step, spot, fields);
    }

    private static ActionReference reference(Spot spot) {
        String uses = spot.name("uses");
        ActionReference reference = ActionReference.parse(uses);
        return Pins.commented(spot, reference, comment -> ActionReference.parse(uses + " # " + comment));
    }

    private static Action inputs(Action call, Spot spot) {
        Optional<Expression<Object>> whole = spot.expression();
        return whole.isPresent() ? call.with(whole.get()) : call.with(spot.scalars("with"));
    }

    private static <S extends ExecutableStep<S>> S options(S step, Spot spot, Fields fields) {
        S result = step;
        result = fields.apply(result, "name", (t, s) -> t.name(s.text("name of the step")));
        result = fields.apply(
                result, "if", (t, s) -> JobReader.condition(s).map(t::onlyIf).orElse(t));
        result = fields.apply(result, "env", (t, s) -> PartsReader.env(t, s, S::env, S::env));
        result = fields.apply(
                result,
                "continue-on-error",
                (t, s) -> Typed.bool(s, "continue-on-error", t::continueOnError, t::continueOnError));
        result = fields.apply(
                result, "timeout-minutes", (t, s) -> Typed.number(s, "timeout-minutes", t::timeoutMinutes, t::timeout));
        result = fields.apply(result, "background", (t, s) -> isTrue(s, "background") ? t.background() : t);
        S read = fields.extras(result, ExecutableStep::extra);
        return spot.file().commentAbove(spot.node()).map(read::comment).orElse(read);
    }

    private static boolean isTrue(Spot spot, String what) {
        if (spot.node() instanceof YamlScalar scalar && scalar.scalarKind() == CoreSchema.Kind.BOOL) {
            return scalar.plainValue().equals(Value.Bool.of(true));
        }
        throw spot.wrongKind(what, "true or false");
    }

    private static <S extends Step> Step identified(S step, Fields fields, IdSetter<S> setter) {
        return fields.<Step>apply(step, "id", (unused, spot) -> setter.identify(step, spot.name("id")));
    }

    /** Gives a step its id, which makes it a step of another type. */
    private interface IdSetter<S> {
        Step identify(S step, String id);
    }

    private static Step control(Spot spot, String key) {
        Fields fields = StepKeys.fields(spot, key);
        ControlStep step = fields.required(key, Step.waitAll(), s -> ControlSteps.of(key, s));
        step = fields.apply(step, "name", (t, s) -> t.name(s.text("name of the step")));
        step = fields.apply(step, "id", (t, s) -> t.id(s.name("id")));
        step = fields.apply(
                step,
                "continue-on-error",
                (t, s) -> Typed.bool(s, "continue-on-error", t::continueOnError, t::continueOnError));
        ControlStep read = fields.whole(fields.extras(step, ControlStep::extra));
        return spot.file().commentAbove(spot.node()).map(read::comment).orElse(read);
    }

    /** Makes the steps that deal with steps in the background, which are named by their ids alone here. */
    private static final class ControlSteps {

        private ControlSteps() {}

        static ControlStep of(String key, Spot spot) {
            return switch (key) {
                case "wait" -> wait(spot);
                case "wait-all" -> waitAll(spot);
                default -> Step.cancel(background(spot));
            };
        }

        private static ControlStep wait(Spot spot) {
            List<IdentifiedStep> targets = spot.made(spot.itemsOrOne("wait"), ControlSteps::background);
            if (targets.isEmpty()) {
                throw spot.refused(ReadProblem.INVALID_VALUE, "wait names no step", "name one, or write \"wait-all:\"");
            }
            return Step.wait(targets.get(0), targets.subList(1, targets.size()).toArray(IdentifiedStep[]::new));
        }

        private static ControlStep waitAll(Spot spot) {
            if (!spot.isNull() && !isTrue(spot, "wait-all")) {
                throw spot.refused(
                        ReadProblem.INVALID_VALUE,
                        "wait-all is \"false\", so the step does nothing",
                        "remove the step");
            }
            return Step.waitAll();
        }

        private static IdentifiedStep background(Spot spot) {
            return Step.run(":").id(spot.name("id of a step")).background();
        }
    }

    private static Step parallel(Spot spot) {
        Fields fields = StepKeys.fields(spot, "parallel");
        List<Spot> items = fields.require("parallel").items("parallel");
        List<ExecutableStep<?>> steps = spot.made(items, StepReader::executable);
        if (steps.isEmpty()) {
            throw spot.refused(ReadProblem.INVALID_VALUE, "parallel holds no step", "add one, or remove the step");
        }
        ParallelStep step =
                Step.parallel(steps.get(0), steps.subList(1, steps.size()).toArray(ExecutableStep<?>[]::new));
        ParallelStep read = fields.extras(step, ParallelStep::extra);
        return spot.file().commentAbove(spot.node()).map(read::comment).orElse(read);
    }

    private static ExecutableStep<?> executable(Spot spot) {
        if (step(spot) instanceof ExecutableStep<?> step) {
            return step;
        }
        throw spot.refused(
                ReadProblem.INVALID_VALUE,
                "a step within parallel neither runs a script nor uses an action",
                "put it before or behind the parallel step");
    }
}
