package dev.workflowdsl.docs;

import dev.workflowdsl.trigger.BooleanInput;
import dev.workflowdsl.trigger.ChoiceInput;
import dev.workflowdsl.trigger.Cron;
import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.trigger.Filter;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.IssueComment;
import dev.workflowdsl.trigger.MergeGroup;
import dev.workflowdsl.trigger.NumberInput;
import dev.workflowdsl.trigger.OtherEvent;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.RepositoryDispatch;
import dev.workflowdsl.trigger.Schedule;
import dev.workflowdsl.trigger.StringInput;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.trigger.WorkflowRun;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.time.DayOfWeek;
import java.time.ZoneId;

/** Snippets about events. */
final class TriggerSnippets {

    private TriggerSnippets() {}

    static Workflow filters() {
        // tag::trigger-filters
        Workflow workflow = Workflow.of("build")
                .on(
                        Push.toBranches("main", "release/**", "!release/old/**")
                                .tags("v*")
                                .paths(Filter.ignoring("docs/**")),
                        PullRequest.targeting("main").types(PullRequest.Type.OPENED, PullRequest.Type.READY_FOR_REVIEW),
                        MergeGroup.any());
        // end::trigger-filters
        return workflow;
    }

    static boolean matches() {
        // tag::trigger-matches
        Filter branches = Filter.including("release/**", "!release/old/**");
        boolean runs = branches.matches("release/2.0") && !branches.matches("release/old/1.0");
        // end::trigger-matches
        return runs;
    }

    static Workflow refusedPattern() {
        // tag::trigger-refused
        Workflow workflow = Workflow.of("build").on(Push.toBranches("main "));
        // end::trigger-refused
        return workflow;
    }

    static Workflow refusedTwice() {
        // tag::trigger-twice
        Workflow workflow = Workflow.of("build").on(Push.toBranches("main"), Push.toTags("v*"));
        // end::trigger-twice
        return workflow;
    }

    static Workflow schedules() {
        // tag::trigger-schedule
        Workflow workflow = Workflow.of("nightly")
                .on(Schedule.of(
                        Cron.daily(2, 30),
                        Cron.weekly(DayOfWeek.MONDAY, 6, 0).in(ZoneId.of("Europe/Berlin")),
                        Cron.monthly(1, 4, 0),
                        Cron.everyHours(6),
                        Cron.of("15 9 * 1-6 MON-FRI")));
        // end::trigger-schedule
        return workflow;
    }

    // tag::trigger-inputs
    enum Level {
        INFO,
        DEBUG
    }

    static final ChoiceInput<Level> LEVEL =
            Input.choice("level", Level.class).description("How much to log").defaultValue(Level.INFO);
    static final StringInput TARGET = Input.environment("target").required();
    static final NumberInput REPLICAS = Input.number("replicas").defaultValue(2);
    static final BooleanInput DRY_RUN = Input.bool("dry-run").defaultValue(true);

    static Workflow manual() {
        Job deploy = Job.of("deploy", Runner.UBUNTU_LATEST)
                .environment(Environment.of(TARGET.value()))
                .step(Step.run("./deploy.sh --replicas \"$REPLICAS\" --log \"$LEVEL\"")
                        .onlyIf(DRY_RUN.value().not())
                        .env("REPLICAS", REPLICAS)
                        .env("LEVEL", LEVEL));
        return Workflow.of("roll-out")
                .on(WorkflowDispatch.with(LEVEL, TARGET, REPLICAS, DRY_RUN))
                .jobs(deploy);
    }
    // end::trigger-inputs

    static Workflow others() {
        // tag::trigger-others
        Workflow workflow = Workflow.of("react")
                .on(
                        WorkflowRun.of("CI").types(WorkflowRun.Type.COMPLETED).branches("main"),
                        IssueComment.of(IssueComment.Type.CREATED),
                        RepositoryDispatch.of("rebuild"),
                        OtherEvent.of("space_launched").extra("types", "lifted_off"));
        // end::trigger-others
        return workflow;
    }

    static Job which() {
        // tag::trigger-which
        Job publish = Job.of("publish", Runner.UBUNTU_LATEST)
                .onlyIf(Event.started(Push.class, WorkflowDispatch.class))
                .run("make publish");
        // end::trigger-which
        return publish;
    }
}
