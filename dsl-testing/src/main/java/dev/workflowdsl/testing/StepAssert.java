package dev.workflowdsl.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.workflowdsl.check.StepSite;
import dev.workflowdsl.check.Walk;
import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.origin.Origin;
import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Assertions about a step. */
public final class StepAssert extends CodeAssert<StepAssert, Step> {

    StepAssert(Step actual) {
        this(AbstractJobAssert.alone(
                Origin.unrecorded(() -> Job.of("job", Runner.UBUNTU_LATEST).step(actual))));
    }

    private StepAssert(Walk alone) {
        this(alone.stepScopes().get(0).steps().get(0), "", alone);
    }

    StepAssert(StepSite site, String owner, Walk walk) {
        super(
                site.step(),
                StepAssert.class,
                subject(site, owner),
                new Parts(walk, site.place().path()));
    }

    private static Subject subject(StepSite site, String owner) {
        String name = "step \"" + StepLabels.shown(site.step()) + "\"" + (owner.isEmpty() ? "" : " of " + owner);
        return owner.isEmpty()
                ? Subject.alone(name, site.step(), site.step().origin())
                : Subject.of(name, site.place().path(), site.step(), site.step().origin());
    }

    /** The step shows this name. */
    @CanIgnoreReturnValue
    public StepAssert hasName(String name) {
        return requirePresent("to have the name", name, actual.name().map(Template::text));
    }

    /** The step runs this script; white space around it makes no difference. */
    @CanIgnoreReturnValue
    public StepAssert runs(String script) {
        return requireEqual("to run the script", script.strip(), "its script is", script().strip());
    }

    /** The script of the step has each of these texts in it. */
    @CanIgnoreReturnValue
    public StepAssert runsScriptWith(String first, String... more) {
        String script = script();
        return requireNone(
                "to have in its script",
                "it does not have",
                list(first, more).stream()
                        .filter(text -> !script.contains(text))
                        .toList());
    }

    /**
     * The script has no expressions in it, since text from outside becomes code there; see <a
     * href="https://docs.github.com/en/actions/concepts/security/script-injections">script injections</a>. A step without a
     * script has none.
     */
    @CanIgnoreReturnValue
    public StepAssert hasNoExpressionsInScript() {
        return require(
                executable().flatMap(ExecutableStep::run).stream().allMatch(Template::isLiteral),
                "to have no expressions in its script",
                "there are some: pass them by env(...)");
    }

    private String script() {
        return executable().flatMap(ExecutableStep::run).map(Template::text).orElse("");
    }

    /**
     * The step uses this action.
     *
     * @param action without the ref, for example {@code actions/checkout}
     */
    @CanIgnoreReturnValue
    public StepAssert uses(String action) {
        return requirePresent("to use the action", action, StepLabels.action(actual));
    }

    /** The step gives this value, or an expression, to an input of its action. */
    @CanIgnoreReturnValue
    public StepAssert hasInput(String name, Object value) {
        return requireEntry("the input", inputs(), name, value);
    }

    /** The step gives nothing to this input of its action. */
    @CanIgnoreReturnValue
    public StepAssert hasNoInput(String name) {
        return requireNone(
                "to give nothing to the input \"" + name + "\"",
                "it gives",
                inputs().entries().get(name).stream().toList());
    }

    private Value inputs() {
        return executable()
                .flatMap(ExecutableStep::call)
                .map(call -> call.inputs())
                .orElse(Mapping.empty());
    }

    /** The step has this environment variable by itself, not by its job. */
    @CanIgnoreReturnValue
    public StepAssert hasEnv(String name, Object value) {
        return requireEntry(
                "the environment variable",
                executable().<Value>map(ExecutableStep::env).orElse(Mapping.empty()),
                name,
                value);
    }

    /** The step runs exactly under this condition, which is compared as it prints itself. */
    @CanIgnoreReturnValue
    public StepAssert hasCondition(Condition condition) {
        return requireEqual(
                "to have the condition", condition.source(), "its condition is", AbstractJobAssert.source(condition()));
    }

    /**
     * The step runs exactly under this condition.
     *
     * @param condition an expression, with or without <code>${{ }}</code>
     * @throws IllegalArgumentException if it cannot be parsed
     */
    @CanIgnoreReturnValue
    public StepAssert hasCondition(String condition) {
        return hasCondition(Condition.raw(condition));
    }

    /** The step has no condition, so it runs if all steps before it succeeded. */
    @CanIgnoreReturnValue
    public StepAssert hasNoCondition() {
        return requireNone(
                "to have no condition",
                "its condition is",
                condition().stream().map(Condition::source).toList());
    }

    /**
     * The step runs only where this holds: its condition is this one, or joins it to others by {@code &&}.
     *
     * <p>Parts are compared as they print themselves; that a condition follows from another one is not seen.
     */
    @CanIgnoreReturnValue
    public StepAssert mayRunOnlyIf(Condition condition) {
        return requireAll(
                "to run only if",
                Requirements.of(condition),
                "it asks only for",
                condition().map(Requirements::of).orElse(List.of()));
    }

    /**
     * The step runs only where this holds: its condition is this one, or joins it to others by {@code &&}.
     *
     * @param condition an expression, with or without <code>${{ }}</code>
     * @throws IllegalArgumentException if it cannot be parsed
     */
    @CanIgnoreReturnValue
    public StepAssert mayRunOnlyIf(String condition) {
        return mayRunOnlyIf(Condition.raw(condition));
    }

    private Optional<Condition> condition() {
        return executable().flatMap(ExecutableStep::onlyIf);
    }

    /** The step is cancelled after this time. */
    @CanIgnoreReturnValue
    public StepAssert hasTimeout(Duration timeout) {
        return requirePresent(
                "to have the timeout in minutes",
                JobAssert.minutes(timeout),
                executable().flatMap(ExecutableStep::timeoutMinutes));
    }

    private Optional<ExecutableStep<?>> executable() {
        return actual instanceof ExecutableStep<?> executable ? Optional.of(executable) : Optional.empty();
    }
}
