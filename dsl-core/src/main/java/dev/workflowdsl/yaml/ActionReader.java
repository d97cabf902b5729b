package dev.workflowdsl.yaml;

import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.metadata.ActionBase;
import dev.workflowdsl.metadata.ActionInput;
import dev.workflowdsl.metadata.ActionMetadata;
import dev.workflowdsl.metadata.ActionOutput;
import dev.workflowdsl.metadata.Branding;
import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.metadata.DockerAction;
import dev.workflowdsl.metadata.JavaScriptAction;
import dev.workflowdsl.metadata.NodeRuntime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the metadata file of an action. */
final class ActionReader {

    private static final List<String> KEYS =
            List.of("name", "author", "description", "inputs", "outputs", "runs", "branding");
    private static final List<String> INPUT = List.of("description", "required", "default", "deprecationMessage");
    private static final List<String> OUTPUT = List.of("description", "value");
    private static final List<String> BRANDING = List.of("icon", "color");

    private static final NameIndex<String> RUNTIMES =
            NameIndex.of(List.of("composite", "docker", NodeRuntime.NODE24.using(), NodeRuntime.NODE20.using()));

    private final String directory;
    private final Fields fields;
    private final String name;
    private final String description;
    private boolean lookedAt;

    private ActionReader(String directory, Fields fields) {
        this.directory = directory;
        this.fields = fields;
        this.name = fields.required("name", "unreadable", s -> s.name("name of the action"));
        this.description = fields.constant("description");
    }

    static ActionMetadata action(String directory, Spot root) {
        Fields fields = Fields.of(root, "the action", KEYS);
        ActionReader reader = new ActionReader(directory, fields);
        Optional<ActionMetadata> action = root.attempt(() -> reader.runs(fields.require("runs"), root));
        if (!reader.lookedAt) {
            lookAt(fields);
        }
        return fields.whole(action.orElseThrow(() -> Refused.told(root)));
    }

    /** Finds what is wrong with the rest of an action of which there can be no value. */
    private static void lookAt(Fields fields) {
        fields.get("inputs").ifPresent(spot -> {
            Object unused = spot.attempt(() -> inputs(spot));
        });
        fields.get("outputs").ifPresent(spot -> {
            Object unused = spot.attempt(() -> outputs(spot));
        });
        fields.get("branding").ifPresent(spot -> {
            Object unused = spot.attempt(() -> branding(spot));
        });
    }

    private ActionMetadata runs(Spot runs, Spot root) {
        String using = usingOf(runs);
        return switch (using.toLowerCase(Locale.ROOT)) {
            case "composite" -> composite(runs, root);
            case "docker" -> docker(runs, root);
            default -> script(runs, runtime(runs), root);
        };
    }

    /** The version of Node.js; of what is none nobody knows which keys it has. */
    private static NodeRuntime runtime(Spot runs) {
        Spot using = runs.part("using").orElseThrow().value();
        String name = using.name("using");
        if (!name.startsWith("node")) {
            throw using.refused(
                    ReadProblem.INVALID_VALUE,
                    "using is \"" + Excerpt.of(name) + "\", which GitHub does not know",
                    RUNTIMES.advice(name, "name one"));
        }
        return using.make(() -> NodeRuntime.of(name));
    }

    private static String usingOf(Spot runs) {
        for (Spot.Keyed entry : runs.entries("runs")) {
            if (entry.name().equals("using")) {
                return entry.value().name("using");
            }
        }
        throw runs.refused(
                ReadProblem.MISSING_KEY,
                "runs has no \"using\", and GitHub refuses the file",
                "say what runs the action: \"composite\", \"docker\" or \"node24\"");
    }

    private <A extends ActionBase<A>> A common(A action, Fields runs, Spot root) {
        lookedAt = true;
        A result = action;
        result = fields.apply(result, "author", (a, s) -> a.author(s.constant("author")));
        result = fields.apply(result, "inputs", (a, s) -> a.inputs(inputs(s)));
        result = fields.apply(result, "branding", (a, s) -> a.branding(branding(s)));
        result = fields.extras(result, ActionBase::extra);
        A read = runs.extras(result, ActionBase::runsExtra);
        return root.file().commentAtTop(root.node()).map(read::comment).orElse(read);
    }

    private static List<ActionInput> inputs(Spot spot) {
        List<ActionInput> inputs = new ArrayList<>();
        for (Spot.Keyed entry : spot.entries("inputs")) {
            Optional<ActionInput> named = entry.key().attempt(() -> ActionInput.of(entry.name()));
            ActionInput bare = named.orElseGet(() -> ActionInput.of("unreadable"));
            entry.value()
                    .attempt(() -> input(bare, "input \"" + entry.name() + "\"", entry.value()))
                    .filter(read -> named.isPresent())
                    .ifPresent(inputs::add);
        }
        return inputs;
    }

    private static ActionInput input(ActionInput bare, String what, Spot spot) {
        if (spot.isNull()) {
            return bare;
        }
        Fields fields = Fields.open(spot, what, INPUT);
        ActionInput input = bare;
        input = fields.apply(input, "description", (i, s) -> i.description(s.text("description")));
        input = fields.apply(input, "required", (i, s) -> isTrue(s) ? i.required() : i.optional());
        input = fields.apply(input, "default", (i, s) -> i.defaultValue(s.text("default")));
        input = fields.apply(input, "deprecationMessage", (i, s) -> deprecated(i, s.text("deprecationMessage")));
        return fields.extras(input, ActionInput::extra);
    }

    private static ActionInput deprecated(ActionInput input, String message) {
        return message.isBlank() ? input : input.deprecated(message);
    }

    private static boolean isTrue(Spot spot) {
        return switch (spot.constant("required")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw spot.wrongKind("required", "true or false");
        };
    }

    private List<Declared> outputs() {
        return fields.get("outputs")
                .flatMap(spot -> spot.attempt(() -> outputs(spot)))
                .orElseGet(List::of);
    }

    /** The outputs of an action that sets them when it runs; a value does not matter, and is kept as it is. */
    private List<ActionOutput> uncomposed() {
        List<ActionOutput> outputs = new ArrayList<>();
        for (Declared declared : outputs()) {
            outputs.add(declared.value()
                    .flatMap(spot -> spot.attempt(() -> declared.output().extra("value", spot.scalarValue("value"))))
                    .orElse(declared.output()));
        }
        return outputs;
    }

    private static List<Declared> outputs(Spot spot) {
        List<Declared> outputs = new ArrayList<>();
        for (Spot.Keyed entry : spot.entries("outputs")) {
            entry.value().attempt(() -> output(entry)).ifPresent(outputs::add);
        }
        return outputs;
    }

    /** An output with the text that sets it, which only those of a composite action have. */
    private record Declared(ActionOutput output, Optional<Spot> value) {}

    private static Declared output(Spot.Keyed entry) {
        ActionOutput output = entry.key().make(() -> ActionOutput.of(entry.name()));
        if (entry.value().isNull()) {
            return new Declared(output, Optional.empty());
        }
        Fields fields = Fields.of(entry.value(), "output \"" + entry.name() + "\"", OUTPUT);
        output = fields.apply(output, "description", (o, s) -> o.description(s.text("description")));
        return new Declared(fields.extras(output, ActionOutput::extra), fields.get("value"));
    }

    private static Branding branding(Spot spot) {
        Fields fields = Fields.of(spot, "branding", BRANDING);
        Branding branding = fields.has("icon")
                ? fields.required("icon", Branding.of("activity"), s -> Branding.of(s.constant("icon")))
                : Branding.of(color(fields.require("color")));
        branding = fields.has("icon") ? fields.apply(branding, "color", (b, s) -> b.color(color(s))) : branding;
        return fields.whole(fields.extras(branding, Branding::extra));
    }

    private static Branding.Color color(Spot spot) {
        String name = spot.constant("color");
        return Stream.of(Branding.Color.values())
                .filter(color -> color.name().replace('_', '-').equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> spot.refused(
                        ReadProblem.INVALID_VALUE,
                        "color \"" + Excerpt.of(name) + "\" is none that GitHub has for badges",
                        "choose one of white, yellow, blue, green, orange, red, purple and gray-dark"));
    }

    private CompositeAction composite(Spot spot, Spot root) {
        Fields runs = Fields.of(spot, "runs", List.of("using", "steps"));
        CompositeAction action = common(CompositeAction.of(directory, name, description), runs, root);
        for (Declared declared : outputs()) {
            CompositeAction before = action;
            action = declared.value().isEmpty()
                    ? missingValue(before, declared)
                    : declared.value()
                            .get()
                            .attempt(() -> before.output(
                                    declared.output(), declared.value().get().text("value")))
                            .orElse(before);
        }
        return CompositeStepsReader.steps(action, runs.require("steps"));
    }

    /** The output of a composite action is set by an expression; GitHub takes one without, which is always empty. */
    private static CompositeAction missingValue(CompositeAction action, Declared declared) {
        return action.output(declared.output(), "");
    }

    private JavaScriptAction script(Spot spot, NodeRuntime using, Spot root) {
        Fields runs = Fields.of(spot, "runs", List.of("using", "main", "pre", "pre-if", "post", "post-if"));
        JavaScriptAction bare = JavaScriptAction.of(directory, name, description, "unreadable.js");
        JavaScriptAction made =
                runs.required("main", bare, s -> JavaScriptAction.of(directory, name, description, s.name("main")));
        JavaScriptAction action = common(made.using(using), runs, root);
        action = Hooks.apply(action, runs, "pre", JavaScriptAction::pre, JavaScriptAction::pre);
        action = Hooks.apply(action, runs, "post", JavaScriptAction::post, JavaScriptAction::post);
        return runs.whole(action.outputs(uncomposed()));
    }

    private DockerAction docker(Spot spot, Spot root) {
        Fields runs = Fields.of(
                spot,
                "runs",
                List.of(
                        "using",
                        "image",
                        "entrypoint",
                        "args",
                        "env",
                        "pre-entrypoint",
                        "pre-if",
                        "post-entrypoint",
                        "post-if"));
        DockerAction bare = DockerAction.of(directory, name, description, "Dockerfile");
        DockerAction made = runs.required("image", bare, s -> DockerAction.of(directory, name, description, image(s)));
        DockerAction action = common(made, runs, root);
        action = runs.apply(action, "entrypoint", (a, s) -> a.entrypoint(s.name("entrypoint")));
        action = runs.apply(action, "args", (a, s) -> a.args(args(s)));
        action = runs.apply(action, "env", (a, s) -> PartsReader.env(a, s, DockerAction::env, DockerAction::env));
        action = Hooks.apply(action, runs, "pre-entrypoint", DockerAction::preEntrypoint, DockerAction::preEntrypoint);
        action = Hooks.apply(
                action, runs, "post-entrypoint", DockerAction::postEntrypoint, DockerAction::postEntrypoint);
        return runs.whole(action.outputs(uncomposed()));
    }

    private static String image(Spot spot) {
        String image = spot.name("image");
        if (image.contains(":") && !image.startsWith("docker://")) {
            spot.warn(
                    ReadProblem.INVALID_VALUE,
                    "image \"" + Excerpt.of(image) + "\" is taken for the path of a Dockerfile",
                    "write \"docker://" + Excerpt.of(image) + "\" if it is an image of a registry");
        }
        return image;
    }

    private static Object[] args(Spot spot) {
        return spot.made(spot.items("args"), item -> item.scalarValue("argument"))
                .toArray();
    }
}
