package dev.workflowdsl.yaml;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.WorkflowReference;
import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.JobBase;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads jobs of both kinds. */
final class JobReader {

    /** What stands for a workflow whose name cannot be read. */
    private static final WorkflowReference NO_WORKFLOW = WorkflowReference.parse("./.github/workflows/unreadable.yml");

    private JobReader() {}

    static AnyJob job(Spot.Keyed entry) {
        Fields fields = JobKeys.fields(entry.value(), "job \"" + entry.name() + "\"");
        return JobKeys.isCalling(entry.value()) ? calling(entry, fields) : ordinary(entry, fields);
    }

    private static <J extends JobBase<J>> J common(J job, Spot.Keyed entry, Fields fields) {
        J result = job;
        result = fields.apply(result, "name", (j, s) -> j.name(s.text("name of the job")));
        result = fields.apply(result, "permissions", (j, s) -> j.permissions(PartsReader.permissions(s)));
        result = fields.apply(result, "needs", (j, s) -> j.needs(needs(j, s)));
        result =
                fields.apply(result, "if", (j, s) -> condition(s).map(j::onlyIf).orElse(j));
        result = fields.apply(result, "concurrency", (j, s) -> j.concurrency(PartsReader.concurrency(s)));
        result = fields.apply(result, "strategy", (j, s) -> j.matrix(StrategyReader.strategy(s)));
        J read = fields.extras(result, JobBase::extra);
        return entry.value()
                .file()
                .commentAbove(entry.key().node())
                .map(read::comment)
                .orElse(read);
    }

    /** The condition; empty if the text is, as nothing is to be decided then. */
    static Optional<Condition> condition(Spot spot) {
        String text = spot.text("if");
        return text.isBlank() ? Optional.empty() : Optional.of(Condition.written(text));
    }

    /** The jobs of those ids, of which nothing else is known here. */
    private static <J extends JobBase<J>> List<AnyJob> needs(J job, Spot spot) {
        List<AnyJob> needs = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Spot item : spot.itemsOrOne("needs")) {
            item.attempt(() -> need(job, item))
                    .filter(need -> known.add(need.id()))
                    .ifPresentOrElse(needs::add, () -> spot.file().drop(item.node()));
        }
        return needs;
    }

    private static <J extends JobBase<J>> AnyJob need(J job, Spot spot) {
        AnyJob need = Job.of(spot.name("needs"), Runner.missing());
        J unused = job.needs(need);
        return need;
    }

    private static Job ordinary(Spot.Keyed entry, Fields fields) {
        Runner runner = fields.get("runs-on")
                .flatMap(spot -> spot.attempt(() -> RunnerReader.runner(spot)))
                .orElseGet(Runner::missing);
        Job job = common(entry.key().make(() -> Job.of(entry.name(), runner)), entry, fields);
        job = fields.apply(job, "snapshot", (j, s) -> j.snapshot(PartsReader.snapshot(s)));
        job = fields.apply(job, "environment", (j, s) -> j.environment(PartsReader.environment(s)));
        job = fields.apply(job, "outputs", JobReader::outputs);
        job = fields.apply(job, "env", (j, s) -> PartsReader.env(j, s, Job::env, Job::env));
        job = fields.apply(job, "defaults", (j, s) -> j.defaults(PartsReader.defaults(s)));
        job = fields.apply(
                job, "timeout-minutes", (j, s) -> Typed.number(s, "timeout-minutes", j::timeoutMinutes, j::timeout));
        job = fields.apply(
                job,
                "cancel-timeout-minutes",
                (j, s) -> Typed.number(s, "cancel-timeout-minutes", j::cancelTimeoutMinutes, j::cancelTimeout));
        job = fields.apply(
                job,
                "continue-on-error",
                (j, s) -> Typed.bool(s, "continue-on-error", j::continueOnError, j::continueOnError));
        job = fields.apply(job, "container", (j, s) -> j.container(ContainerReader.container(s)));
        job = fields.apply(job, "services", ContainerReader::services);
        return fields.apply(job, "steps", (j, s) -> j.steps(steps(s)));
    }

    private static Job outputs(Job job, Spot spot) {
        Job result = job;
        for (Spot.Keyed entry : spot.entries("outputs")) {
            Job before = result;
            result = entry.value()
                    .attempt(() -> before.output(
                            Output.string(entry.name()), entry.value().text("output")))
                    .orElse(before);
        }
        return result;
    }

    private static List<Step> steps(Spot spot) {
        List<Step> steps = new ArrayList<>();
        for (Spot item : spot.items("steps")) {
            item.attempt(() -> StepReader.step(item))
                    .ifPresentOrElse(steps::add, () -> spot.file().drop(item.node()));
        }
        return steps;
    }

    /** The call; without its inputs and secrets if it is not known which workflow is called, so that those that need it find it. */
    private static AnyJob calling(Spot.Keyed entry, Fields fields) {
        WorkflowReference reference = fields.required("uses", NO_WORKFLOW, JobReader::reference);
        CallingJob bare = entry.key().make(() -> Job.calling(entry.name(), reference));
        CallingJob given = fields.apply(bare, "with", JobReader::inputs);
        given = fields.apply(given, "secrets", JobReader::secrets);
        return fields.isBroken()
                ? common(entry.key().make(() -> Job.of(entry.name(), Runner.missing())), entry, fields)
                : common(given, entry, fields);
    }

    private static WorkflowReference reference(Spot spot) {
        String uses = spot.name("uses");
        WorkflowReference reference = WorkflowReference.parse(uses);
        return Pins.commented(spot, reference, comment -> WorkflowReference.parse(uses + " # " + comment));
    }

    private static CallingJob inputs(CallingJob job, Spot spot) {
        CallingJob result = job;
        Map<String, Value> values = spot.scalars("with");
        for (Spot.Keyed entry : spot.entries("with")) {
            CallingJob before = result;
            Optional<Value> value = Optional.ofNullable(values.get(entry.name()));
            result = value.flatMap(given -> entry.value().attempt(() -> before.with(entry.name(), given)))
                    .orElse(before);
        }
        return result;
    }

    private static CallingJob secrets(CallingJob job, Spot spot) {
        if (spot.isScalar()) {
            if (spot.text("secrets").equals("inherit")) {
                return job.inheritSecrets();
            }
            throw spot.wrongKind("secrets", "\"inherit\" or a mapping");
        }
        CallingJob result = job;
        for (Spot.Keyed entry : spot.entries("secrets")) {
            CallingJob before = result;
            result = entry.value().attempt(() -> secret(before, entry)).orElse(before);
        }
        return result;
    }

    private static CallingJob secret(CallingJob job, Spot.Keyed entry) {
        return job.secret(
                Secret.of(entry.name()), Expression.of(Template.of(entry.value().text("secret"))));
    }
}
