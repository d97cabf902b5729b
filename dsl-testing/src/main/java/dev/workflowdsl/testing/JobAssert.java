package dev.workflowdsl.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.workflowdsl.action.Output;
import dev.workflowdsl.check.StepScope;
import dev.workflowdsl.check.StepSite;
import dev.workflowdsl.check.Walk;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Assertions about a job with steps.
 *
 * <p>A step is named by any of its labels: its {@code name}, its {@code id}, the action that it uses without the ref
 * ({@code actions/checkout}), or its whole script.
 */
public final class JobAssert extends AbstractJobAssert<JobAssert, Job> {

    JobAssert(Job actual) {
        super(actual, JobAssert.class, Optional.empty(), alone(actual));
    }

    JobAssert(Job actual, Workflow workflow, Walk walk) {
        super(actual, JobAssert.class, Optional.of(workflow), walk);
    }

    /** The job runs on this machine. */
    @CanIgnoreReturnValue
    public JobAssert runsOn(Runner runner) {
        return requireEqual("to run on", runner, "it runs on", actual.runner());
    }

    /** The job runs in the environment of this name. */
    @CanIgnoreReturnValue
    public JobAssert hasEnvironment(String name) {
        return requirePresent(
                "to run in the environment",
                name,
                actual.environment().map(environment -> environment.name().text()));
    }

    /** The job runs in this environment; names are compared. */
    @CanIgnoreReturnValue
    public JobAssert hasEnvironment(Environment environment) {
        return hasEnvironment(environment.name().text());
    }

    /** The job runs in no environment. */
    @CanIgnoreReturnValue
    public JobAssert hasNoEnvironment() {
        return requireNone(
                "to run in no environment",
                "it runs in",
                actual.environment().map(Environment::name).map(Template::text).stream()
                        .toList());
    }

    /** The job says how long it may take. */
    @CanIgnoreReturnValue
    public JobAssert hasTimeout() {
        return require(
                actual.timeoutMinutes().isPresent(), "to have a timeout", "it has none, so it may hang for 6 hours");
    }

    /** The job is cancelled after this time. */
    @CanIgnoreReturnValue
    public JobAssert hasTimeout(Duration timeout) {
        return requirePresent("to have the timeout in minutes", minutes(timeout), actual.timeoutMinutes());
    }

    static Value minutes(Duration timeout) {
        return new Value.Num(timeout.toSeconds() / 60.0);
    }

    /** The job has an output of this name. */
    @CanIgnoreReturnValue
    public JobAssert hasOutput(Output<?> output) {
        return requireAll(
                "to have the output",
                List.of(output.name()),
                "it has",
                actual.outputs().keys());
    }

    /** The job sets the output to this value, or expression. */
    @CanIgnoreReturnValue
    public JobAssert hasOutput(Output<?> output, Object value) {
        return requireEntry("the output", actual.outputs(), output.name(), value);
    }

    /** The steps of the job have this environment variable by the job. */
    @CanIgnoreReturnValue
    public JobAssert hasEnv(String name, Object value) {
        return requireEntry("the environment variable", actual.env(), name, value);
    }

    /** These steps are there, each after the one before; others may be between them. */
    @CanIgnoreReturnValue
    public JobAssert runsStepsInOrder(String first, String... more) {
        List<StepSite> sites = scope().steps();
        int next = 0;
        for (String label : list(first, more)) {
            int from = next;
            while (next < sites.size() && !StepLabels.matches(sites.get(next).step(), label)) {
                next++;
            }
            if (next == sites.size()) {
                String place = from == 0
                        ? ""
                        : " after \"" + StepLabels.shown(sites.get(from - 1).step()) + "\"";
                throw differing(
                        "to run the steps in this order",
                        list(first, more),
                        "there is no \"" + label + "\"" + place + " among",
                        labels());
            }
            next++;
        }
        return this;
    }

    /** No step has one of these labels. */
    @CanIgnoreReturnValue
    public JobAssert doesNotRunSteps(String first, String... more) {
        return requireNone(
                "not to run these steps",
                "it runs",
                list(first, more).stream()
                        .filter(label -> !find(label).isEmpty())
                        .toList());
    }

    /**
     * Goes on with the step of this label.
     *
     * @throws AssertionError if no step has it, or more than one
     */
    public StepAssert step(String label) {
        List<StepSite> found = find(label);
        if (found.size() != 1) {
            throw differing(
                    "to have the step",
                    label,
                    found.isEmpty()
                            ? Similar.hint("there is none of this name among", label, labels())
                            : "there are " + found.size() + " among",
                    labels());
        }
        return step(found.get(0));
    }

    /** Each step meets what is asked, for example {@code StepAssert::hasNoExpressionsInScript}. */
    @CanIgnoreReturnValue
    public JobAssert allStepsSatisfy(Consumer<StepAssert> requirements) {
        scope().steps().forEach(site -> requirements.accept(step(site)));
        return this;
    }

    private StepAssert step(StepSite site) {
        return new StepAssert(site, subject.name(), walk);
    }

    private List<StepSite> find(String label) {
        return scope().steps().stream()
                .filter(site -> StepLabels.matches(site.step(), label))
                .toList();
    }

    private List<String> labels() {
        return scope().steps().stream()
                .map(site -> StepLabels.shown(site.step()))
                .toList();
    }

    private StepScope scope() {
        return walk.job(actual.id()).orElseThrow().steps().orElseThrow();
    }
}
