package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Functions;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.origin.Origin;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes a job that is green only if other jobs are: one check for a branch to require in place of theirs.
 *
 * <p>The job always runs, also if the others failed, were skipped or the run was cancelled, since GitHub takes a skipped job
 * for green. Its name never changes, however many legs the others have and whether they are skipped or not. It has no
 * permissions and checks nothing out; its script gets the results as an environment variable, and no outputs. It takes
 * Bash, which all of GitHub's runners have.
 *
 * <pre>{@code
 * Job gate = Gate.of("gate", test, lint, docs).maySkip(docs).job();
 * }</pre>
 *
 * @see <a
 *     href="https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/collaborating-on-repositories-with-code-quality-features/troubleshooting-required-status-checks">Troubleshooting
 *     required status checks</a>
 */
public final class Gate {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private static final String SCRIPT = """
            green=true
            while IFS='=' read -r job result; do
              echo "$job: $result"
              if [[ $result == skipped && " $MAY_SKIP " == *" $job "* ]]; then
                continue
              fi
              if [[ $result != success ]]; then
                echo "::error::Job $job has the result $result"
                green=false
              fi
            done <<< "$RESULTS"
            [[ $green == true ]]
            """;

    private final String id;
    private final Seq<AnyJob> jobs;
    private final Seq<String> skippable;
    private final Optional<Origin> origin;

    private Gate(String id, Seq<AnyJob> jobs, Seq<String> skippable, Optional<Origin> origin) {
        this.id = id;
        this.jobs = jobs;
        this.skippable = skippable;
        this.origin = origin;
    }

    /**
     * A gate that is green if all these jobs are.
     *
     * @param id the id of the gate's job
     * @throws IllegalArgumentException if the id is none or that of one of the jobs
     */
    public static Gate of(String id, AnyJob first, AnyJob... more) {
        Seq<AnyJob> jobs = Seq.<AnyJob>empty().plus(first).plusAll(Arrays.asList(more));
        for (AnyJob job : jobs) {
            if (job.id().equalsIgnoreCase(id)) {
                throw new IllegalArgumentException(
                        "gate \"" + id + "\" has the id of a job that it needs: give it an id of its own");
            }
        }
        return new Gate(Names.requireId("job", id), jobs, Seq.empty(), Origin.ofCaller());
    }

    /**
     * Lets the gate be green also if these jobs were skipped.
     *
     * <p>A job is skipped too if one that it needs has failed. So the gate must need that one as well, to tell the two apart.
     *
     * @throws IllegalArgumentException if the gate does not need one of them, or not all that one of them needs
     */
    public Gate maySkip(AnyJob... jobs) {
        Seq<String> all = skippable;
        for (AnyJob job : jobs) {
            requireNeeded(job.id(), "gate \"" + id + "\" does not need job \"" + job.id() + "\", which may be skipped");
            for (String need : job.needs()) {
                requireNeeded(
                        need,
                        "gate \"" + id + "\" does not need job \"" + need + "\", so if that fails, and job \""
                                + job.id() + "\", which needs it, is skipped, the gate would be green");
            }
            all = all.contains(job.id()) ? all : all.plus(job.id());
        }
        return new Gate(id, this.jobs, all, origin);
    }

    private void requireNeeded(String need, String problem) {
        if (jobs.stream().noneMatch(job -> job.id().equalsIgnoreCase(need))) {
            throw new IllegalArgumentException(problem + ": give the job to Gate.of(...) too");
        }
    }

    /** The job, on GitHub's newest Ubuntu; it can be refined like any other, but must keep its condition. */
    public Job job() {
        String results = needs().stream()
                .map(need -> need + "=" + Contexts.needsResult(need))
                .collect(Collectors.joining("\n"));
        Step check = RunStep.of(Optional.of(Template.literal("Check the results")), SCRIPT, origin)
                .shell(Shell.BASH)
                .env("RESULTS", results)
                .env("MAY_SKIP", String.join(" ", skippable));
        return Job.empty(id, Runner.UBUNTU_LATEST, origin)
                .needs(jobs)
                .onlyIf(Functions.always())
                .permissions(Permissions.none())
                .timeout(TIMEOUT)
                .step(check);
    }

    /** The ids of the jobs that the gate needs. */
    public List<String> needs() {
        return jobs.stream().map(AnyJob::id).distinct().toList();
    }

    /** The job as YAML. */
    @Override
    public String toString() {
        return job().toString();
    }
}
