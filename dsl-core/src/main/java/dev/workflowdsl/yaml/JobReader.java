package dev.workflowdsl.yaml;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.WorkflowReference;
import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.JobBase;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads jobs of both kinds. */
final class JobReader {

    private static final List<String> ORDINARY = List.of(
            "name",
            "permissions",
            "needs",
            "if",
            "runs-on",
            "snapshot",
            "environment",
            "concurrency",
            "outputs",
            "env",
            "defaults",
            "timeout-minutes",
            "cancel-timeout-minutes",
            "strategy",
            "continue-on-error",
            "container",
            "services",
            "steps");

    private static final List<String> CALLING =
            List.of("name", "permissions", "needs", "if", "concurrency", "strategy", "uses", "with", "secrets");

    private JobReader() {}

    static AnyJob job(Spot.Keyed entry) {
        boolean calling = entry.value().isMapping() && isCalling(entry.value());
        String what = "job \"" + entry.name() + "\"";
        Fields fields = Fields.of(entry.value(), what, calling ? CALLING : ORDINARY);
        return calling
                ? entry.value().<AnyJob>attempt(() -> calling(entry, fields)).orElseGet(() -> unreadable(entry, fields))
                : ordinary(entry, fields);
    }

    private static boolean isCalling(Spot job) {
        boolean uses = false;
        for (Spot.Keyed entry : job.entries("job")) {
            if (entry.name().equals("runs-on") || entry.name().equals("steps")) {
                return false;
            }
            uses |= entry.name().equals("uses");
        }
        return uses;
    }

    private static <J extends JobBase<J>> J common(J job, Spot.Keyed entry, Fields fields) {
        J result = job;
        result = fields.apply(result, "name", (j, s) -> j.name(s.text("name of the job")));
        result = fields.apply(result, "permissions", (j, s) -> j.permissions(PartsReader.permissions(s)));
        result = fields.apply(result, "needs", (j, s) -> j.needs(needs(s)));
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
    private static List<AnyJob> needs(Spot spot) {
        List<AnyJob> needs = new ArrayList<>();
        for (Spot item : spot.itemsOrOne("needs")) {
            item.attempt(() -> Job.of(item.name("needs"), Runner.missing())).ifPresent(needs::add);
        }
        return needs;
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

    private static CallingJob calling(Spot.Keyed entry, Fields fields) {
        Spot uses = fields.require("uses");
        WorkflowReference reference = uses.make(() -> reference(uses));
        CallingJob job = common(entry.key().make(() -> Job.calling(entry.name(), reference)), entry, fields);
        job = fields.apply(job, "with", JobReader::inputs);
        return fields.apply(job, "secrets", JobReader::secrets);
    }

    /** What can be had of a job if it is not known which workflow it calls, so that those that need it find it. */
    private static AnyJob unreadable(Spot.Keyed entry, Fields fields) {
        return common(entry.key().make(() -> Job.of(entry.name(), Runner.missing())), entry, fields);
    }

    private static WorkflowReference reference(Spot spot) {
        String uses = spot.name("uses");
        WorkflowReference reference = WorkflowReference.parse(uses);
        return Pins.commented(spot, reference, comment -> WorkflowReference.parse(uses + " # " + comment));
    }

    private static CallingJob inputs(CallingJob job, Spot spot) {
        CallingJob result = job;
        for (Map.Entry<String, ?> input : spot.scalars("with").entrySet()) {
            result = result.with(input.getKey(), input.getValue());
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
