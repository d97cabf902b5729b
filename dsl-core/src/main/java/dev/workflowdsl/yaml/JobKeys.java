package dev.workflowdsl.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which keys the two kinds of jobs have, and what is said of those that stand in a job of the other kind. */
final class JobKeys {

    private static final String CALL = "uses";

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
            List.of("name", "permissions", "needs", "if", "concurrency", "strategy", CALL, "with", "secrets");

    private final Spot job;
    private final String what;

    private JobKeys(Spot job, String what) {
        this.job = job;
        this.what = what;
    }

    /** Whether the job calls a workflow, and does nothing that only another one does. */
    static boolean isCalling(Spot job) {
        return job.part(CALL).isPresent() && ownWork(job).isEmpty();
    }

    /** The key by which a job says that it does something itself. */
    private static Optional<String> ownWork(Spot job) {
        return Stream.of("runs-on", "steps")
                .filter(key -> job.part(key).isPresent())
                .findFirst();
    }

    static Fields fields(Spot job, String what) {
        JobKeys keys = new JobKeys(job, what);
        return isCalling(job)
                ? Fields.of(job, what, CALLING, keys::tellOfOrdinary)
                : Fields.of(job, what, ORDINARY, keys::tellOfCalling);
    }

    /** Tells of a key that only a job with steps has; whether it is one. */
    private boolean tellOfOrdinary(Spot.Keyed entry) {
        return tell(
                ORDINARY,
                entry,
                "belongs to a job with steps, and this one calls a workflow with \"uses\", so GitHub refuses the file",
                "remove it, or say it in the jobs of the called workflow");
    }

    /** Tells of a key that only a job has which calls a workflow; whether it is one. */
    private boolean tellOfCalling(Spot.Keyed entry) {
        if (entry.name().equals(CALL)) {
            entry.key()
                    .report(
                            ReadProblem.UNKNOWN_KEY,
                            what + " has both \"" + ownWork(job).orElseThrow()
                                    + "\" and \"uses\", which exclude each other, and GitHub refuses the file",
                            "keep one of the two; the \"uses\" of an action stands in a step");
            return true;
        }
        // Where both are there, nobody knows which kind is meant.
        return (job.part(CALL).isPresent() && CALLING.contains(entry.name()))
                || tell(
                        CALLING,
                        entry,
                        "belongs to a job that calls a workflow, and this one has no \"uses\", so GitHub refuses the file",
                        entry.name().equals("with")
                                ? "move it into the step whose action gets the values"
                                : "remove it, since the steps read secrets themselves");
    }

    private boolean tell(List<String> others, Spot.Keyed entry, String rule, String hint) {
        if (!others.contains(entry.name())) {
            return false;
        }
        entry.key().report(ReadProblem.UNKNOWN_KEY, "key \"" + entry.name() + "\" of " + what + " " + rule, hint);
        return true;
    }
}
