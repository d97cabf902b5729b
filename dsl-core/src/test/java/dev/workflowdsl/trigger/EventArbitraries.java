package dev.workflowdsl.trigger;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Events as Java code can make them, and configurations as people may write them. */
final class EventArbitraries {

    private static final List<String> SCALARS = lines("""
            |  |main|!docs/**|**|[a|refs/heads/main|1.0|true|false|opened|Opened|completed|CI|a b|${{ github.ref }}
            string|boolean|number|choice|environment|a ${{ inputs.x }} b|${{ (|${{
            0 6 * * *|* * * * *|0 6 * * 7| 0 6 * * *|@daily|0 0 31 2 *|Europe/Berlin|UTC|Mars/Base""");

    private static final List<String> FILTERS = lines("""
            types|branches|branches-ignore|tags|tags-ignore|paths|paths-ignore|names|versions|workflows|Branches|x| ||${{ a }}""");

    private static final List<String> SECTIONS = lines("inputs|outputs|secrets|Inputs|x|types");
    private static final List<String> DECLARED = lines("a|b-c|_d|1|e f||GITHUB_TOKEN");
    private static final List<String> ATTRIBUTES = lines("description|required|default|type|options|value|Type|x");
    private static final List<String> TIMES = lines("cron|timezone|Cron|x");

    private EventArbitraries() {}

    private static List<String> lines(String table) {
        return Stream.of(table.split("[|\n]", -1)).toList();
    }

    static Arbitrary<String> names() {
        Stream<String> wrong = Stream.of("foo", "Push", "SCHEDULE", "a b", "", "__x", "${{ a }}");
        return Arbitraries.of(Stream.concat(KnownEvents.names().stream(), wrong).toList());
    }

    static Arbitrary<Value> configurations() {
        Arbitrary<Value> scalar = scalars();
        Arbitrary<Value> anything = Arbitraries.oneOf(scalar, lists(scalar), mappings(FILTERS, scalar));
        return Arbitraries.oneOf(
                anything,
                lists(anything),
                mappings(FILTERS, anything),
                mappings(SECTIONS, mappings(DECLARED, mappings(ATTRIBUTES, anything))),
                mappings(SECTIONS, mappings(DECLARED, anything)),
                lists(mappings(TIMES, anything)));
    }

    private static Arbitrary<Value> scalars() {
        return Arbitraries.oneOf(
                Arbitraries.of(SCALARS).map(Template::literal),
                Arbitraries.of(0.0, 1.5, 1e20, Double.NaN, Double.POSITIVE_INFINITY)
                        .map(Value.Num::new),
                Arbitraries.of(true, false).map(Value.Bool::of),
                Arbitraries.just(new Value.Null()));
    }

    private static Arbitrary<Value> lists(Arbitrary<Value> items) {
        return items.list().ofMaxSize(3).map(Sequence::new);
    }

    private static Arbitrary<Value> mappings(List<String> keys, Arbitrary<Value> values) {
        return Arbitraries.maps(Arbitraries.of(keys), values).ofMaxSize(4).map(EventArbitraries::mapping);
    }

    /** A mapping has no key twice, whatever the case. */
    private static Value mapping(Map<String, Value> entries) {
        Mapping mapping = Mapping.empty();
        for (Map.Entry<String, Value> entry : entries.entrySet()) {
            mapping = mapping.contains(entry.getKey()) ? mapping : mapping.plus(entry.getKey(), entry.getValue());
        }
        return mapping;
    }

    /** Events made by the methods of their classes. */
    static Arbitrary<Event> events() {
        return Arbitraries.oneOf(filteredEvents(), calls(), dispatches(), schedules(), others());
    }

    private static Arbitrary<Event> filteredEvents() {
        Arbitrary<Event> plain = Arbitraries.of(KnownEvents.names())
                .filter(name -> KnownEvents.filtered(name).isPresent())
                .map(name -> KnownEvents.filtered(name).orElseThrow().make(Optional.empty(), Mapping.empty()));
        return Combinators.combine(plain, steps().list().ofMaxSize(5)).as((event, steps) -> {
            Event changed = event;
            for (UnaryOperator<Event> step : steps) {
                changed = step.apply(changed);
            }
            return changed;
        });
    }

    private static Arbitrary<UnaryOperator<Event>> steps() {
        Arbitrary<Filter> filters = Combinators.combine(
                        Arbitraries.of("main", "v1", "a/**", "!b")
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        bools())
                .filter((patterns, ignoring) -> !patterns.stream().allMatch(text -> text.startsWith("!")))
                .as((patterns, ignoring) -> ignoring ? Filter.ignoring(patterns) : Filter.including(patterns));
        return Arbitraries.oneOf(
                Arbitraries.of("opened", "petted").map(type -> event -> withType(event, type)),
                filters.map(filter -> event -> withBranches(event, filter)),
                filters.map(filter -> event -> withPaths(event, filter)),
                filters.map(filter -> event -> event instanceof Push push ? push.tags(filter) : event),
                Arbitraries.of("later", "inputs", "Else").map(key -> event -> withExtra(event, key)));
    }

    private static Event withType(Event event, String type) {
        if (event instanceof RepositoryDispatch dispatch) {
            return dispatch.types(type);
        }
        return event instanceof TypedEvent<?, ?> typed ? typed.type(type) : event;
    }

    private static Event withBranches(Event event, Filter filter) {
        if (event instanceof Push push) {
            return push.branches(filter);
        }
        return event instanceof BranchEvent<?, ?> branched ? branched.branches(filter) : event;
    }

    private static Event withPaths(Event event, Filter filter) {
        if (event instanceof Push push) {
            return push.paths(filter);
        }
        return event instanceof PullRequestEvent<?, ?> request ? request.paths(filter) : event;
    }

    private static Event withExtra(Event event, String key) {
        return ((FilteredEvent<?>) event).extra(key, List.of(1, "${{ github.ref }}"));
    }

    private static Arbitrary<Event> others() {
        return Arbitraries.of("new_event", "another-one")
                .map(name -> OtherEvent.of(name).extra("types", List.of("a")).extra("branches", "b"));
    }

    private static Arbitrary<Event> schedules() {
        Arbitrary<Cron> crons = Combinators.combine(
                        Arbitraries.of("0 6 * * *", "*/5 0-3 1 JAN,feb MON-FRI"), bools(), bools())
                .as((text, zoned, extra) -> {
                    Cron cron = extra ? Cron.of(text).extra("later", 1) : Cron.of(text);
                    return zoned ? cron.in(ZoneId.of("Europe/Berlin")) : cron;
                });
        return Combinators.combine(crons, crons.list().ofMaxSize(2)).as((first, more) -> {
            Schedule schedule = Schedule.of(first);
            for (Cron cron : more) {
                schedule = schedule.cron(cron);
            }
            return schedule;
        });
    }

    private static Arbitrary<Event> dispatches() {
        return inputs().list().uniqueElements(Input::name).ofMaxSize(5).map(inputs -> {
            WorkflowDispatch dispatch = WorkflowDispatch.manual();
            for (Input<?> input : inputs) {
                dispatch = dispatch.input(input);
            }
            return dispatch.extra("later", true);
        });
    }

    private static Arbitrary<Event> calls() {
        Arbitrary<CallSecret> secrets = Combinators.combine(Arbitraries.of("A", "B_C", "d-e"), bools(), bools())
                .as((name, required, more) -> {
                    Secret secret = Secret.of(name);
                    CallSecret declared = required ? CallSecret.required(secret) : CallSecret.optional(secret);
                    return more ? declared.extra("later", 1).description("words") : declared;
                });
        Arbitrary<CallOutput> outputs = Combinators.combine(Arbitraries.of("a", "b-c"), bools())
                .as((name, more) -> {
                    CallOutput output = CallOutput.of(Output.string(name), "v${{ jobs.a.outputs.b }}");
                    return more ? output.extra("later", 1).description("words") : output;
                });
        return Combinators.combine(
                        inputs().list().uniqueElements(Input::name).ofMaxSize(4),
                        secrets.list().uniqueElements(CallSecret::secret).ofMaxSize(3),
                        outputs.list().uniqueElements(CallOutput::output).ofMaxSize(2))
                .as(EventArbitraries::call);
    }

    private static Event call(List<Input<?>> inputs, List<CallSecret> secrets, List<CallOutput> outputs) {
        WorkflowCall call = WorkflowCall.any().extra("later", "x");
        for (CallOutput output : outputs) {
            call = call.output(output);
        }
        for (CallSecret secret : secrets) {
            call = call.secret(secret);
        }
        for (Input<?> input : inputs) {
            call = call.input(input);
        }
        return call;
    }

    /** Inputs for either event, so without computed defaults. */
    private static Arbitrary<Input<?>> inputs() {
        Arbitrary<String> names = Arbitraries.of("a", "b_c", "D-e", "_f", "g1");
        Arbitrary<Input<?>> plain = Arbitraries.oneOf(
                names.map(Input::string),
                names.map(Input::environment),
                names.map(name -> Input.string(name).defaultValue("")),
                names.map(name -> Input.number(name).defaultValue(1.5)),
                names.map(name -> Input.bool(name).defaultValue(false)),
                names.map(name -> Input.choice(name, "true", "1").defaultValue("1")),
                names.map(name -> Input.choice(name, Thread.State.class).defaultValue(Thread.State.NEW)));
        return Combinators.combine(plain, bools(), bools(), bools()).as((input, required, described, extra) -> {
            Input<?> changed = extra ? input.extra("later", 1) : input;
            changed = required ? changed.required() : changed;
            return described ? changed.description("words") : changed;
        });
    }

    private static Arbitrary<Boolean> bools() {
        return Arbitraries.of(true, false);
    }
}
