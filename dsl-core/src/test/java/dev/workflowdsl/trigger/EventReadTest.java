package dev.workflowdsl.trigger;

import static dev.workflowdsl.trigger.EventProblem.Kind.DOUBTFUL;
import static dev.workflowdsl.trigger.EventProblem.Kind.MISPLACED;
import static dev.workflowdsl.trigger.EventProblem.Kind.REFUSED;
import static dev.workflowdsl.trigger.EventProblem.Kind.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.origin.Origin;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a configuration as YAML holds it. */
final class EventReadTest {

    /** The one event of {@code on}, which has no problem of any kind. */
    private static Event sound(String on) {
        EventsRead read = EventsRead.of("on: {" + on + "}");
        assertThat(read.problems()).isEmpty();
        assertThat(read.events()).hasSize(1);
        return read.events().get(0);
    }

    private static void assertProblems(String on, Event event, EventProblem... problems) {
        EventsRead read = EventsRead.of("on: {" + on + "}");
        assertThat(read.problems()).containsExactly(problems);
        assertThat(read.events()).containsExactly(event);
    }

    private static EventProblem problem(EventProblem.Kind kind, String message, Object... path) {
        return new EventProblem(List.of(path), kind, message);
    }

    @Test
    void givesFilters() {
        assertThat(sound("push: {paths-ignore: [docs/**, '*.md'], branches: [main, 'v[0-9]'], tags: [v*]}"))
                .isEqualTo(Push.toBranches("main", "v[0-9]").tags("v*").paths(Filter.ignoring("docs/**", "*.md")));
    }

    @Test
    void givesActivities() {
        assertThat(sound("pull_request: {types: [opened, ready_for_review], branches: [main]}"))
                .isEqualTo(PullRequest.of(PullRequest.Type.OPENED, PullRequest.Type.READY_FOR_REVIEW)
                        .branches("main"));
    }

    @Test
    void givesTheNamesOfWorkflowsImagesAndTypes() {
        assertThat(sound("workflow_run: {workflows: [CI], types: [completed]}"))
                .isEqualTo(WorkflowRun.of("CI").types(WorkflowRun.Type.COMPLETED));
        assertThat(sound("image_version: {names: [base], versions: [1.*]}"))
                .isEqualTo(ImageVersion.any().names("base").versions("1.*"));
        assertThat(sound("repository_dispatch: {types: [deploy]}")).isEqualTo(RepositoryDispatch.of("deploy"));
    }

    @Test
    void givesTimes() {
        assertThat(sound("schedule: [{cron: '0  6 * * *', timezone: Europe/Berlin}, {cron: 30 5 * * 1}]"))
                .isEqualTo(Schedule.of(Cron.of("0 6 * * *").in(ZoneId.of("Europe/Berlin")))
                        .cron(Cron.of("30 5 * * 1")));
    }

    @Test
    void keepsTheTimeZoneThatIsTheDefault() {
        Schedule schedule = (Schedule) sound("schedule: [{cron: 0 6 * * *, timezone: UTC}]");
        assertThat(schedule.crons().get(0).timezone()).contains(ZoneId.of("UTC"));
        assertThat(schedule).hasToString("""
                schedule:
                  - cron: '0 6 * * *'
                    timezone: UTC""");
    }

    @Test
    void givesTypedInputs() {
        WorkflowDispatch dispatch = (WorkflowDispatch) sound("""
                workflow_dispatch: {inputs: {
                  level: {type: choice, options: [low, high], default: low, required: true, description: How loud},
                  count: {type: number, default: 3},
                  dry: {type: boolean, default: true},
                  where: {type: environment},
                  why: }}""");
        assertThat(dispatch.inputs())
                .containsExactly(
                        Input.choice("level", "low", "high")
                                .description("How loud")
                                .required()
                                .defaultValue("low"),
                        Input.number("count").defaultValue(3),
                        Input.bool("dry").defaultValue(true),
                        Input.environment("where"),
                        Input.string("why"));
        assertThat(dispatch.inputs()).hasOnlyElementsOfTypes(StringInput.class, NumberInput.class, BooleanInput.class);
    }

    @Test
    void givesWhatACalledWorkflowDeclares() {
        WorkflowCall call = (WorkflowCall) sound("""
                workflow_call: {
                  inputs: {ref: {type: string, default: '${{ github.ref }}'}},
                  outputs: {version: {description: The version, value: '${{ jobs.build.outputs.version }}'}},
                  secrets: {TOKEN: {required: true, description: For the registry}, KEY: }}""");
        assertThat(call)
                .isEqualTo(WorkflowCall.with(Input.string("ref")
                                .defaultValue(Contexts.github().ref()))
                        .output(CallOutput.of(Output.string("version"), "${{ jobs.build.outputs.version }}")
                                .description("The version"))
                        .secret(CallSecret.required(Secret.of("TOKEN")).description("For the registry"))
                        .optionalSecret(Secret.of("KEY")));
        assertThat(call.inputs()).hasSize(1);
        assertThat(call.outputs()).hasSize(1);
        assertThat(call.secrets()).extracting(CallSecret::isRequired).containsExactly(true, false);
    }

    @Test
    void parsesExpressionsThatAreGivenAsTheirText() {
        WorkflowCall call = (WorkflowCall) sound("workflow_call: {outputs: {a: {value: 'v${{ jobs.b.outputs.c }}'}}}");
        assertThat(((Template) call.outputs().get(0).value()).parts()).hasSize(2);
    }

    @Test
    void keepsWhatSaysNothing() {
        WorkflowDispatch dispatch = (WorkflowDispatch)
                sound("workflow_dispatch: {inputs: {a: {required: false, description: '', default: ''}}}");
        assertThat(dispatch).hasToString("""
                workflow_dispatch:
                  inputs:
                    a:
                      description: ''
                      required: false
                      default: ''
                      type: string""");
        assertThat(dispatch.inputs().get(0).isRequired()).isFalse();
        WorkflowCall call = (WorkflowCall) sound("workflow_call: {secrets: {A: {required: false, description: ''}}}");
        assertThat(call).hasToString("""
                workflow_call:
                  secrets:
                    A:
                      description: ''
                      required: false""");
        assertThat(call.secrets().get(0).isRequired()).isFalse();
    }

    @Test
    void keepsTheOrderOfWhatIsDeclared() {
        WorkflowDispatch dispatch = (WorkflowDispatch) sound("workflow_dispatch: {inputs: {z: , a: , m: }}");
        assertThat(dispatch.inputs()).extracting(Input::name).containsExactly("z", "a", "m");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'push: {}'                            | 'push:'
            'push: {branches: main}'              | 'push: {branches: [main]}'
            'push: {branches: [1.50, true, 007]}' | 'push: {branches: ["1.5", "true", "7"]}'
            'issues: {types: opened}'             | 'issues: {types: [opened]}'
            'workflow_dispatch: {inputs: {}}'     | 'workflow_dispatch:'
            'workflow_dispatch: {inputs: }'       | 'workflow_dispatch:'
            'workflow_call: {secrets: {a: {}}}'   | 'workflow_call: {secrets: {a: }}'
            'workflow_call: {outputs: {a: {value: 1}}}'               | 'workflow_call: {outputs: {a: {value: "1"}}}'
            'workflow_dispatch: {inputs: {a: {}}}'                    | 'workflow_dispatch: {inputs: {a: {type: string}}}'
            'workflow_dispatch: {inputs: {a: {type: string, description: 1.0}}}' | 'workflow_dispatch: {inputs: {a: {description: "1", type: string}}}'
            'workflow_dispatch: {inputs: {a: {type: choice, options: [1, null]}}}' | 'workflow_dispatch: {inputs: {a: {type: choice, options: ["1", ""]}}}'
            'push: {tags: [b], branches: [a]}'    | 'push: {branches: [a], tags: [b]}'
            """)
    void givesOneFormOfSeveral(String written, String form) {
        Event event = sound(written);
        assertThat(YamlValues.of("{" + form + "}").entries().get(event.name())).contains(event.configuration());
        assertThat(sound(form)).isEqualTo(event);
    }

    @Test
    void keepsKeysThatAreNotKnown() {
        assertProblems(
                "push: {later: [1], branches: [main]}",
                Push.toBranches("main").extra("later", List.of(1)),
                problem(
                        UNKNOWN,
                        "key \"later\" of event \"push\" is not known: choose one of \"branches\", \"branches-ignore\","
                                + " \"tags\", \"tags-ignore\", \"paths\", \"paths-ignore\"",
                        "push",
                        "later"));
        assertProblems(
                "schedule: [{cron: 0 6 * * *, zone: UTC}]",
                Schedule.of(Cron.of("0 6 * * *").extra("zone", "UTC")),
                problem(
                        UNKNOWN,
                        "key \"zone\" of schedule entry is not known: choose one of \"cron\", \"timezone\"",
                        "schedule",
                        0,
                        "zone"));
        assertProblems(
                "fork: {branch: main}",
                Fork.any().extra("branch", "main"),
                problem(
                        UNKNOWN,
                        "key \"branch\" of event \"fork\" is not known: leave it out, since there is none",
                        "fork",
                        "branch"));
    }

    @Test
    void keepsUnknownKeysOfWhatIsDeclared() {
        Event event = EventsRead.of("""
                on: {workflow_call: {
                  inputs: {a: {type: string, later: 1}}, outputs: {b: {value: c, later: 2}}, secrets: {D: {later: 3}}}}""").events().get(0);
        assertThat(event)
                .isEqualTo(WorkflowCall.with(Input.string("a").extra("later", 1))
                        .output(CallOutput.of(Output.string("b"), "c").extra("later", 2))
                        .secret(CallSecret.optional(Secret.of("D")).extra("later", 3)));
    }

    @Test
    void keepsActivitiesAndEventsThatAreNotKnown() {
        assertProblems(
                "watch: {types: [stared]}",
                Watch.any().type("stared"),
                problem(
                        UNKNOWN,
                        "activity type \"stared\" of event \"watch\" is not known: did you mean \"started\"?",
                        "watch",
                        "types",
                        0));
        assertProblems(
                "pull_requests: {branches: [main]}",
                OtherEvent.of("pull_requests").extra("branches", List.of("main")),
                problem(
                        UNKNOWN,
                        "event \"pull_requests\" is not known: did you mean \"pull_request\"?",
                        "pull_requests"));
    }

    @Test
    void keepsWhatGitHubTakesAlthoughItDoesNothing() {
        EventsRead read = EventsRead.of("""
                on:
                  schedule: [{cron: '* * * * *'}]
                  push: {branches: ['refs/heads/main'], tags: ['!v1'], paths: []}
                  workflow_dispatch: {inputs: {a: {type: number, default: many}}}""");
        assertThat(read.problems())
                .containsExactly(
                        problem(
                                DOUBTFUL,
                                "cron \"* * * * *\" starts runs closer together than the 5 minutes that GitHub wants:"
                                        + " choose fewer minutes, for example \"*/5\"",
                                "schedule",
                                0,
                                "cron"),
                        problem(
                                DOUBTFUL,
                                "branch pattern \"refs/heads/main\" begins with refs/, but it is compared with the short"
                                        + " name: leave refs/heads/ or refs/tags/ out",
                                "push",
                                "branches",
                                0),
                        problem(
                                DOUBTFUL,
                                "pattern list \"[!v1]\" never matches, since ! only takes back what a pattern before it has"
                                        + " matched: begin with a pattern such as \"**\"",
                                "push",
                                "tags"),
                        problem(
                                DOUBTFUL,
                                "\"paths\" of event \"push\" is an empty list: leave the key out, or name something",
                                "push",
                                "paths"),
                        problem(
                                DOUBTFUL,
                                "default \"many\" of input \"a\" is no number, as its type wants: give a number, or the"
                                        + " input another type",
                                "workflow_dispatch",
                                "inputs",
                                "a",
                                "default"));
        assertThat(read.events())
                .extracting(Event::configuration)
                .containsExactly(
                        YamlValues.of("[{cron: '* * * * *'}]"),
                        YamlValues.of("{branches: ['refs/heads/main'], tags: ['!v1'], paths: []}"),
                        YamlValues.of("{inputs: {a: {default: many, type: number}}}"));
    }

    @Test
    void leavesOutWhatIsRefusedAndKeepsTheRest() {
        assertProblems(
                "push: {branches: [main, null, [a], '${{ github.ref }}'], tags: {a: b}, paths: }",
                Push.toBranches("main"),
                problem(REFUSED, "branch pattern is empty: leave it out or give it a text", "push", "branches", 1),
                problem(REFUSED, "branch pattern is a list instead of a text: write one text", "push", "branches", 2),
                problem(
                        REFUSED,
                        "branch pattern is \"${{ github.ref }}\", but GitHub computes no expression there: write the"
                                + " text itself",
                        "push",
                        "branches",
                        3),
                problem(
                        REFUSED,
                        "\"tags\" of event \"push\" is a mapping instead of a text: write one text",
                        "push",
                        "tags"),
                problem(
                        REFUSED,
                        "\"paths\" of event \"push\" is empty: leave it out or give it a text",
                        "push",
                        "paths"));
    }

    @Test
    void leavesOutTheSecondOfTwoFiltersThatExcludeEachOther() {
        assertProblems(
                "push: {branches-ignore: [b], branches: [a]}",
                Push.toBranches(Filter.ignoring("b")),
                problem(
                        REFUSED,
                        "\"branches\" of event \"push\" stands beside \"branches-ignore\", and GitHub takes only one of"
                                + " the two: write exceptions as patterns that begin with \"!\"",
                        "push",
                        "branches"));
    }

    @Test
    void readsNamesInTheWrongCaseAllTheSame() {
        assertProblems(
                "Push: {Branches: [main]}",
                Push.toBranches("main"),
                problem(REFUSED, "event \"Push\" differs in case from GitHub's, which counts: write \"push\"", "Push"),
                problem(
                        REFUSED,
                        "key \"Branches\" of event \"Push\" differs in case from GitHub's, which counts: write \"branches\"",
                        "Push",
                        "Branches"));
    }

    @Test
    void leavesOutTimesThatCannotBeRead() {
        assertProblems(
                "schedule: [{cron: 0 6 * * 7}, {timezone: UTC}, {cron: ' 0 6 * * *', timezone: Mars/Base}]",
                Schedule.of(Cron.of("0 6 * * *")),
                problem(
                        REFUSED,
                        "cron \"0 6 * * 7\" has the day of week \"7\", which is out of range: use 0-6 or SUN-SAT, Sunday is 0",
                        "schedule",
                        0,
                        "cron"),
                problem(
                        REFUSED,
                        "schedule entry \"{timezone: UTC}\" has no cron: add one, for example \"cron: '0 6 * * *'\"",
                        "schedule",
                        1),
                problem(
                        REFUSED,
                        "cron \"0 6 * * *\" has white space at an end, or a tab or a line break, which GitHub's parser"
                                + " refuses: write five fields with one space between them",
                        "schedule",
                        2,
                        "cron"),
                problem(
                        REFUSED,
                        "time zone \"Mars/Base\" is no IANA name, as GitHub wants it: name a place such as"
                                + " \"Europe/Berlin\"",
                        "schedule",
                        2,
                        "timezone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"schedule: ", "schedule: [{}]", "schedule: [{cron: daily}]", "a b: ", "'': ", "'${{ a }}': "})
    void givesNoEventOfNothing(String on) {
        EventsRead read = EventsRead.of("on: {" + on + "}");
        assertThat(read.events()).isEmpty();
        assertThat(read.problems()).extracting(EventProblem::kind).containsExactly(REFUSED);
    }

    @Test
    void givesDefaultsTheTypeThatIsMeant() {
        assertProblems(
                "workflow_dispatch: {inputs: {a: {default: 3}, b: {type: boolean, default: 'true'}}}",
                WorkflowDispatch.with(
                        Input.string("a").defaultValue("3"), Input.bool("b").defaultValue(true)),
                problem(
                        REFUSED,
                        "default \"3\" of input \"a\" is no text, as its type wants: put it in quotes, or give the input"
                                + " another type",
                        "workflow_dispatch",
                        "inputs",
                        "a",
                        "default"),
                problem(
                        REFUSED,
                        "\"default\" of input \"b\" is \"true\" instead of a boolean: write true or false, without quotes",
                        "workflow_dispatch",
                        "inputs",
                        "b",
                        "default"));
    }

    @Test
    void makesTextInputsOfTypesThatAreNotKnown() {
        assertProblems(
                "workflow_call: {inputs: {a: {type: Datetime}, b: {type: choice, options: [c]}, d: }}",
                WorkflowCall.with(Input.string("a"), Input.string("b"), Input.string("d")),
                problem(
                        REFUSED,
                        "type \"Datetime\" of input \"a\" is none that workflow_call knows: write one of"
                                + " [string, number, boolean]",
                        "workflow_call",
                        "inputs",
                        "a",
                        "type"),
                problem(
                        REFUSED,
                        "type \"choice\" of input \"b\" is none that workflow_call knows: write one of"
                                + " [string, number, boolean]",
                        "workflow_call",
                        "inputs",
                        "b",
                        "type"),
                problem(
                        MISPLACED,
                        "input \"b\" has options, but its type is not choice: remove them, since workflow_call knows no"
                                + " choices",
                        "workflow_call",
                        "inputs",
                        "b",
                        "options"),
                problem(
                        REFUSED,
                        "input \"d\" has no type, which workflow_call wants: add \"type: string\", or number or boolean",
                        "workflow_call",
                        "inputs",
                        "d"));
    }

    @Test
    void makesATextInputOfAChoiceWithoutOptions() {
        assertProblems(
                "workflow_dispatch: {inputs: {a: {type: choice}, b: {options: [c]}}}",
                WorkflowDispatch.with(Input.string("a"), Input.string("b")),
                problem(REFUSED, "input \"a\" has no options: name at least one", "workflow_dispatch", "inputs", "a"),
                problem(
                        MISPLACED,
                        "input \"b\" has options, but its type is not choice: add \"type: choice\"",
                        "workflow_dispatch",
                        "inputs",
                        "b",
                        "options"));
    }

    @Test
    void leavesOutDeclarationsThatCannotBe() {
        assertProblems(
                "workflow_call: {outputs: {a: {description: b}, c d: {value: e}}, secrets: {GITHUB_TOKEN: , f: inherit}}",
                WorkflowCall.any().optionalSecret(Secret.of("f")),
                problem(
                        REFUSED,
                        "output \"a\" has no value: add one, for example \"value: ${{ jobs.build.outputs.version }}\"",
                        "workflow_call",
                        "outputs",
                        "a"),
                problem(
                        REFUSED,
                        "output name \"c d\" has \" \" at position 2, but it begins with a letter or _ and goes on with"
                                + " letters, digits, - and _: rename it",
                        "workflow_call",
                        "outputs",
                        "c d"),
                problem(
                        REFUSED,
                        "secret \"GITHUB_TOKEN\" is in every workflow without being passed: do not declare it",
                        "workflow_call",
                        "secrets",
                        "GITHUB_TOKEN"),
                problem(
                        REFUSED,
                        "secret \"f\" is \"inherit\" instead of a mapping: write its keys on lines of their own below it",
                        "workflow_call",
                        "secrets",
                        "f"));
    }

    @Test
    void leavesOutExpressionsWhereNoneMayStand() {
        assertProblems(
                "workflow_dispatch: {inputs: {a: {type: string, default: '${{ github.ref }}', description: '${{ 1 }}',"
                        + " required: '${{ true }}'}}}",
                WorkflowDispatch.with(Input.string("a")),
                problem(
                        REFUSED,
                        "\"description\" of input \"a\" is \"${{ 1 }}\", but GitHub computes no expression there: write"
                                + " the text itself",
                        "workflow_dispatch",
                        "inputs",
                        "a",
                        "description"),
                problem(
                        REFUSED,
                        "\"required\" of input \"a\" is \"${{ true }}\" instead of a boolean: write true or false,"
                                + " without quotes",
                        "workflow_dispatch",
                        "inputs",
                        "a",
                        "required"),
                problem(
                        REFUSED,
                        "default \"${{ github.ref }}\" of input \"a\" is an expression, which GitHub computes only in"
                                + " workflow_call: give a constant",
                        "workflow_dispatch",
                        "inputs",
                        "a",
                        "default"));
    }

    @Test
    void readsWhatStandsThereOnlyIfItIsAMapping() {
        assertProblems(
                "push: [main]",
                Push.any(),
                problem(
                        REFUSED,
                        "event \"push\" is a list instead of a mapping: write its keys on lines of their own below it",
                        "push"));
        assertProblems(
                "fork: {}",
                Fork.any(),
                problem(
                        REFUSED,
                        "event \"fork\" takes no mapping, not even an empty one: write its name alone",
                        "fork"));
    }

    @Test
    void throwsForWhatIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.named("push", YamlValues.of("{branches: {a: b}}")))
                .withMessage("\"branches\" of event \"push\" is a mapping instead of a text: write one text");
    }

    @Test
    void throwsNotForWhatIsUnknownOrDoubtful() {
        assertThat(Event.named("push", YamlValues.of("{branches: [refs/heads/main], later: 1}"))
                        .configuration())
                .isEqualTo(YamlValues.of("{branches: [refs/heads/main], later: 1}"));
    }

    @Test
    void knowsTheLineThatMadeItUnlessItWasRead() {
        assertThat(Event.named("push", new Value.Null()).origin().map(Origin::className))
                .contains(EventReadTest.class.getName());
        assertThat(Event.named("push", new Value.Null(), problem -> {}).flatMap(Event::origin))
                .isEmpty();
    }

    @Test
    void copiesThePathOfAProblem() {
        List<Object> path = new ArrayList<>(List.of("branches", 1));
        EventProblem problem = new EventProblem(path, REFUSED, "no");
        path.clear();
        assertThat(problem.path()).containsExactly("branches", 1);
    }

    @Test
    void goesOnWithTheMethodsOfItsClass() {
        Push push = (Push) sound("push: {branches: [a]}");
        assertThat(push.branches("b").extra("later", 1).configuration())
                .isEqualTo(Mapping.empty()
                        .plus("branches", Texts.sequence(List.of("b")))
                        .plus("later", new Value.Num(1)));
    }
}
