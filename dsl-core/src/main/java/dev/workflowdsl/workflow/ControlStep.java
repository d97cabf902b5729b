package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Printer;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.Optional;

/** A step that waits for steps in the background, or ends one. */
public final class ControlStep implements Step {

    private final Kind kind;
    private final Seq<String> targets;
    private final ImmutableStepData data;

    private ControlStep(Kind kind, Seq<String> targets, ImmutableStepData data) {
        this.kind = kind;
        this.targets = targets;
        this.data = data;
    }

    /** What the step does. */
    public enum Kind {
        /** Waits until the steps it names have ended. */
        WAIT,
        /** Waits until all steps in the background have ended. */
        WAIT_ALL,
        /** Ends the step it names. */
        CANCEL
    }

    static ControlStep of(Kind kind, List<String> targets, Optional<Origin> origin) {
        return new ControlStep(
                kind, Seq.copyOf(targets), StepData.of(Optional.empty(), Optional.empty(), Optional.empty(), origin));
    }

    static ControlStep on(Kind kind, Optional<Origin> origin, IdentifiedStep first, IdentifiedStep... more) {
        Seq<String> targets = Seq.<String>empty().plus(requireBackground(first));
        for (IdentifiedStep step : more) {
            targets = targets.plus(requireBackground(step));
        }
        return of(kind, targets, origin);
    }

    private static String requireBackground(IdentifiedStep step) {
        if (!step.isBackground()) {
            throw new IllegalArgumentException(
                    "step \"" + step.stepId() + "\" does not run in the background, so there is"
                            + " nothing to wait for or cancel: call background() on it");
        }
        return step.stepId();
    }

    private ControlStep options(ImmutableStepOptions options) {
        return with(data.withOptions(options));
    }

    private ControlStep with(ImmutableStepData changed) {
        return new ControlStep(kind, targets, changed);
    }

    /**
     * The step with an id.
     *
     * @throws IllegalArgumentException if the text is no id
     */
    public ControlStep id(String id) {
        return with(data.withId(Names.requireId("step", id)));
    }

    /**
     * The name that GitHub shows; it may hold expressions.
     *
     * @throws IllegalArgumentException if the name is empty, or holds a malformed expression
     */
    public ControlStep name(String name) {
        return with(data.withName(Template.of(Names.wantText("name of a step", name))));
    }

    /** Whether the job goes on when a step that is waited for fails. */
    public ControlStep continueOnError(boolean go) {
        return options(data.options().withContinueOnError(Value.Bool.of(go)));
    }

    /** Whether the job goes on when a step that is waited for fails, computed. */
    public ControlStep continueOnError(Expression<Boolean> go) {
        return options(data.options().withContinueOnError(Value.of(go)));
    }

    /** A comment above the step. */
    public ControlStep comment(String comment) {
        return options(data.options().withComment(comment));
    }

    /**
     * A key that this library does not know.
     *
     * @throws IllegalArgumentException if it is one that has a method here
     */
    public ControlStep extra(String key, Object value) {
        return options(data.options().withExtra(extra().plus(Names.requireExtraKey(key, Keys.STEP), Value.of(value))));
    }

    /** What the step does. */
    public Kind kind() {
        return kind;
    }

    /** The ids of the steps that are waited for or ended; empty if the step waits for all. */
    public List<String> targets() {
        return targets;
    }

    @Override
    public Optional<String> id() {
        return data.id();
    }

    @Override
    public Optional<Template> name() {
        return data.name();
    }

    /** Whether the job goes on when a step that is waited for fails: true, false or an expression. */
    public Optional<Value> continueOnError() {
        return data.options().continueOnError();
    }

    @Override
    public Optional<String> comment() {
        return data.options().comment();
    }

    @Override
    public Mapping extra() {
        return data.options().extra();
    }

    @Override
    public Optional<Origin> origin() {
        return data.origin();
    }

    @Override
    public List<Step> flattened() {
        return List.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ControlStep that
                && kind == that.kind
                && targets.equals(that.targets)
                && data.equals(that.data);
    }

    @Override
    public int hashCode() {
        return 31 * targets.hashCode() + data.hashCode();
    }

    /** The step as YAML. */
    @Override
    public String toString() {
        return Printer.print(this);
    }
}
