package dev.workflowdsl.testing.arbitraries;

import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.trigger.Cron;
import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.trigger.Filter;
import dev.workflowdsl.trigger.Input;
import dev.workflowdsl.trigger.Issues;
import dev.workflowdsl.trigger.MergeGroup;
import dev.workflowdsl.trigger.PullRequest;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.trigger.Release;
import dev.workflowdsl.trigger.RepositoryDispatch;
import dev.workflowdsl.trigger.Schedule;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.trigger.WorkflowDispatch;
import dev.workflowdsl.trigger.WorkflowRun;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Events with filters and inputs. */
final class Events {

    private Events() {}

    static Arbitrary<Event> all() {
        return Arbitraries.oneOf(
                Arbitraries.<Event>of(
                        Push.any(),
                        PullRequest.any(),
                        PullRequest.of(PullRequest.Type.OPENED, PullRequest.Type.LABELED),
                        Release.of(Release.Type.PUBLISHED),
                        Issues.any(),
                        MergeGroup.any(),
                        RepositoryDispatch.of("deploy"),
                        WorkflowRun.of("CI").types(WorkflowRun.Type.COMPLETED)),
                pushes(),
                filters().map(filter -> PullRequest.any().branches(filter)),
                schedules(),
                inputs().map(Events::dispatch),
                inputs().map(Events::call));
    }

    private static Arbitrary<Event> pushes() {
        return Combinators.combine(filters(), filters(), Arbitraries.integers().between(0, 3))
                .as((first, second, form) -> switch (form) {
                    case 0 -> Push.toBranches(first);
                    case 1 -> Push.toTags(first);
                    case 2 -> Push.any().paths(first);
                    default -> Push.toBranches(first).paths(second);
                });
    }

    private static Arbitrary<Filter> filters() {
        return Combinators.combine(
                        Arbitraries.of("main", "release/**", "v[0-9]+", "*.md", "docs/**")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .uniqueElements(),
                        Texts.bools())
                .as((patterns, ignoring) -> ignoring ? Filter.ignoring(patterns) : Filter.including(patterns));
    }

    private static Arbitrary<Event> schedules() {
        Arbitrary<Cron> crons = Combinators.combine(
                        Arbitraries.of(DayOfWeek.values()),
                        Arbitraries.integers().between(0, 23),
                        Arbitraries.integers().between(0, 59),
                        Texts.bools())
                .as((day, hour, minute, zoned) -> {
                    Cron cron = Cron.weekly(day, hour, minute);
                    return zoned ? cron.in(ZoneId.of("Europe/Berlin")) : cron;
                });
        return crons.list().ofMinSize(1).ofMaxSize(2).uniqueElements().map(all -> {
            Schedule schedule = Schedule.of(all.get(0));
            return all.size() == 1 ? schedule : schedule.cron(all.get(1));
        });
    }

    /** Inputs that calls and dispatches both take. */
    private static Arbitrary<List<Input<?>>> inputs() {
        Arbitrary<Input<?>> inputs = Combinators.combine(
                        Texts.ids(), Texts.lines(), Arbitraries.integers().between(0, 3), Texts.bools())
                .as((name, text, kind, described) -> {
                    Input<?> input = input(name, text, kind);
                    return described ? input.description(text) : input;
                });
        return inputs.list().ofMaxSize(3).uniqueElements(Input::name);
    }

    private static Input<?> input(String name, String text, int kind) {
        return switch (kind) {
            case 0 -> Input.string(name).required();
            case 1 -> Input.string(name).defaultValue(text);
            case 2 -> Input.number(name).defaultValue(3);
            default -> Input.bool(name).defaultValue(true);
        };
    }

    private static Event dispatch(List<Input<?>> inputs) {
        WorkflowDispatch dispatch = WorkflowDispatch.manual();
        for (Input<?> input : inputs) {
            dispatch = dispatch.input(input);
        }
        return dispatch;
    }

    private static Event call(List<Input<?>> inputs) {
        WorkflowCall call = WorkflowCall.any();
        for (Input<?> input : inputs) {
            call = call.input(input);
        }
        return inputs.isEmpty() ? call : call.secret(Secret.of("TOKEN"));
    }
}
