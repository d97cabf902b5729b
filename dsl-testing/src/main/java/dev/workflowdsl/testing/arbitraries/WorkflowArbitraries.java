package dev.workflowdsl.testing.arbitraries;

import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Defaults;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.JobBase;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of workflows and their parts.
 *
 * <p>Every workflow can be written and passes the standard checks without errors: jobs need each other without a circle,
 * read outputs only of jobs that they need, and have ids of their own. On the class path, a parameter of a property gets
 * them without further ado: {@code @ForAll Workflow workflow}, {@code @ForAll Job job} and so on.
 */
public final class WorkflowArbitraries {

    private static final int MOST_JOBS = 5;

    private WorkflowArbitraries() {}

    /** Whole workflows with one to five jobs and one to three triggers. */
    public static Arbitrary<Workflow> workflows() {
        return Combinators.combine(
                        Texts.ids(),
                        events().list().ofMinSize(1).ofMaxSize(3).uniqueElements(Event::name),
                        connectedJobs(),
                        changes().list().ofMaxSize(4))
                .as((file, events, jobs, changes) -> {
                    Workflow workflow =
                            Workflow.of(file).on(events.toArray(Event[]::new)).jobs(jobs);
                    for (UnaryOperator<Workflow> change : changes) {
                        workflow = change.apply(workflow);
                    }
                    return workflow;
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<UnaryOperator<Workflow>> changes() {
        return Arbitraries.oneOf(
                Texts.lines().map(name -> workflow -> workflow.name(name)),
                Texts.templates().map(name -> workflow -> workflow.runName(name)),
                permissions().map(permissions -> workflow -> workflow.permissions(permissions)),
                Texts.env().map(env -> workflow -> env.isEmpty() ? workflow : workflow.env(env)),
                Arbitraries.of(Shell.BASH, Shell.PWSH)
                        .map(shell -> workflow -> workflow.defaults(Defaults.ofShell(shell))),
                Texts.bools()
                        .map(cancel -> workflow -> workflow.concurrency(Concurrency.group(
                                        "workflow-" + Contexts.github().ref())
                                .cancelInProgress(cancel))));
    }

    /** Jobs with different ids, each of which may need some of those before it. */
    private static Arbitrary<List<AnyJob>> connectedJobs() {
        Arbitrary<AnyJob> jobs = Arbitraries.frequencyOf(
                Tuple.of(4, jobs().map(job -> job)), Tuple.of(1, callingJobs().map(job -> job)));
        return Combinators.combine(
                        jobs.list()
                                .ofMinSize(1)
                                .ofMaxSize(MOST_JOBS)
                                .uniqueElements(job -> job.id().toLowerCase(Locale.ROOT)),
                        Arbitraries.integers()
                                .between(0, (1 << MOST_JOBS) - 1)
                                .list()
                                .ofSize(MOST_JOBS))
                .as(WorkflowArbitraries::connect);
    }

    /** The bits of a number say which of the jobs before are needed. */
    private static List<AnyJob> connect(List<AnyJob> jobs, List<Integer> needs) {
        List<AnyJob> connected = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            List<AnyJob> needed = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                if ((needs.get(i) & (1 << j)) != 0) {
                    needed.add(connected.get(j));
                }
            }
            connected.add(connect(jobs.get(i), needed));
        }
        return connected;
    }

    private static AnyJob connect(AnyJob job, List<AnyJob> needed) {
        AnyJob changed = job;
        for (AnyJob before : needed) {
            if (changed instanceof Job reader
                    && before instanceof Job setter
                    && !setter.outputs().isEmpty()) {
                changed = reader.env("FROM_" + before.id().replace('-', '_'), before.output(Jobs.RESULT));
            }
        }
        return needed.isEmpty() ? changed : ((JobBase<?>) changed).needs(needed);
    }

    /** Jobs with steps that need no other job. */
    public static Arbitrary<Job> jobs() {
        return Jobs.withSteps().withoutEdgeCases();
    }

    /** Jobs that call a workflow of another repository and need no other job. */
    public static Arbitrary<CallingJob> callingJobs() {
        return Jobs.calling().withoutEdgeCases();
    }

    /** Steps that run a script or use an action, without an id. */
    public static Arbitrary<Step> steps() {
        return Steps.all().withoutEdgeCases();
    }

    /** Matrices of up to three axes, some with combinations to exclude or include. */
    public static Arbitrary<Matrix> matrices() {
        return Matrices.all().withoutEdgeCases();
    }

    /** Permissions: none, some or all. */
    public static Arbitrary<Permissions> permissions() {
        return Jobs.permissions().withoutEdgeCases();
    }

    /** Events with filters, times and inputs. */
    public static Arbitrary<Event> events() {
        return Events.all().withoutEdgeCases();
    }
}
