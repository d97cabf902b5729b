package dev.workflowdsl.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The data of a file with all that our writer may write in another way brought into one form: these are the
 * normalisations, and the only ones. Mappings whose order counts become lists.
 */
final class Normalised {

    /** Keys of events whose list may be one text. */
    private static final Set<String> LISTS = Set.of(
            "types",
            "branches",
            "branches-ignore",
            "tags",
            "tags-ignore",
            "paths",
            "paths-ignore",
            "workflows",
            "names",
            "versions");

    /** Keys of jobs, steps, events and their parts whose values are texts. */
    private static final Set<String> TEXTS = Set.of(
            "name",
            "id",
            "if",
            "run",
            "shell",
            "working-directory",
            "uses",
            "url",
            "group",
            "image",
            "options",
            "description",
            "run-name",
            "image-name",
            "version",
            "cancel",
            "entrypoint",
            "command",
            "username",
            "password");

    private Normalised() {}

    /** A workflow. */
    static Object workflow(Object root) {
        Map<String, Object> workflow = withTexts(root);
        workflow.computeIfPresent("on", (key, on) -> on(on));
        workflow.computeIfPresent("env", (key, env) -> ordered(env));
        workflow.computeIfPresent("concurrency", (key, concurrency) -> withTexts(mapping(concurrency, "group")));
        workflow.computeIfPresent("jobs", (key, jobs) -> inOrder(each(jobs, Normalised::job)));
        return workflow;
    }

    /** One event, or a list of events, is a mapping of events with nothing behind them. */
    private static Object on(Object on) {
        Map<String, Object> events = new LinkedHashMap<>();
        if (on instanceof Map) {
            copy(on).forEach((name, event) -> events.put(name, event(name, event)));
        } else {
            list(on).forEach(name -> events.put((String) name, PlainYaml.NULL));
        }
        return inOrder(events);
    }

    private static Object event(String name, Object event) {
        if (event instanceof List<?> times) {
            return times.stream().map(Normalised::time).toList();
        }
        if (!(event instanceof Map)) {
            return event;
        }
        Map<String, Object> result = copy(event);
        result.replaceAll((key, value) -> LISTS.contains(key) ? texts(list(value)) : value);
        if (name.equals("workflow_dispatch")) {
            result.computeIfPresent(
                    "inputs", (key, inputs) -> inputs instanceof Map ? each(inputs, Normalised::input) : inputs);
        }
        for (String key : List.of("inputs", "outputs", "secrets")) {
            result.computeIfPresent(key, (unused, value) -> value instanceof Map ? inOrder(copy(value)) : value);
        }
        result.values().removeIf(Normalised::isEmpty);
        return result.isEmpty() ? PlainYaml.NULL : result;
    }

    /** White space within the time of a schedule. */
    private static Object time(Object time) {
        Map<String, Object> result = copy(time);
        result.computeIfPresent("cron", (key, cron) -> ((String) cron).strip().replaceAll("\\s+", " "));
        return result;
    }

    /** An input without a type is a string. */
    private static Object input(Object input) {
        Map<String, Object> result = copy(input);
        result.putIfAbsent("type", "string");
        return result;
    }

    private static Object job(Object job) {
        Map<String, Object> result = withTexts(job);
        result.computeIfPresent("needs", (key, needs) -> texts(list(needs)));
        result.computeIfPresent("runs-on", (key, runner) -> mapping(runner, "labels"));
        result.computeIfPresent("environment", (key, environment) -> mapping(environment, "name"));
        result.computeIfPresent("snapshot", (key, snapshot) -> mapping(snapshot, "image-name"));
        parts(result);
        result.computeIfPresent("container", (key, container) -> container(container));
        result.computeIfPresent(
                "services", (key, all) -> all instanceof Map ? inOrder(each(all, Normalised::container)) : all);
        result.computeIfPresent("strategy", (key, strategy) -> strategy(strategy));
        for (String key : List.of("outputs", "secrets")) {
            result.computeIfPresent(
                    key, (unused, value) -> value instanceof Map ? each(value, Normalised::text) : value);
        }
        for (String key : List.of("env", "outputs", "with", "secrets")) {
            result.computeIfPresent(key, (unused, value) -> ordered(value));
        }
        result.computeIfPresent(
                "steps",
                (key, steps) -> ((List<?>) steps).stream().map(Normalised::step).toList());
        result.values().removeIf(Normalised::isEmpty);
        if (result.getOrDefault("if", "") instanceof String condition && condition.isBlank()) {
            result.remove("if");
        }
        return result;
    }

    /** An action. */
    static Object action(Object root) {
        Map<String, Object> action = withTexts(root);
        action.computeIfPresent("author", (key, author) -> text(author));
        action.computeIfPresent("inputs", (key, inputs) -> inOrder(each(inputs, Normalised::declared)));
        action.computeIfPresent("outputs", (key, outputs) -> inOrder(each(outputs, Normalised::declared)));
        action.computeIfPresent("runs", (key, runs) -> runs(runs));
        action.values().removeIf(Normalised::isEmpty);
        return action;
    }

    /** An input or output, whose attributes may all be left out; a blank notice says nothing. */
    private static Object declared(Object declared) {
        if (!(declared instanceof Map)) {
            return Map.of();
        }
        Map<String, Object> result = withTexts(declared);
        for (String key : List.of("default", "value", "deprecationMessage")) {
            result.computeIfPresent(key, (unused, text) -> text(text));
        }
        result.computeIfPresent("required", (key, required) -> text(required));
        result.remove("deprecationMessage", "");
        return result;
    }

    private static Object runs(Object runs) {
        Map<String, Object> result = withTexts(runs);
        result.computeIfPresent(
                "steps",
                (key, steps) -> ((List<?>) steps).stream().map(Normalised::step).toList());
        result.computeIfPresent("args", (key, args) -> texts((List<?>) args));
        result.computeIfPresent("env", (key, env) -> ordered(env));
        for (String key : List.of("pre-if", "post-if")) {
            result.computeIfPresent(key, (unused, condition) -> text(condition));
        }
        if (!result.get("using").equals("composite") || !isEmpty(result.getOrDefault("steps", ""))) {
            result.values().removeIf(Normalised::isEmpty);
        }
        return result;
    }

    /** The parts that workflows and jobs have in common, and those like them. */
    private static void parts(Map<String, Object> owner) {
        owner.computeIfPresent("concurrency", (key, concurrency) -> mapping(concurrency, "group"));
        for (String key : List.of("runs-on", "environment", "snapshot", "concurrency", "defaults")) {
            owner.computeIfPresent(key, (unused, part) -> part(part));
        }
    }

    private static Object part(Object value) {
        if (!(value instanceof Map)) {
            return value;
        }
        Map<String, Object> result = withTexts(each(value, Normalised::part));
        result.computeIfPresent("labels", (key, labels) -> texts(list(labels)));
        return result;
    }

    private static Object strategy(Object strategy) {
        if (!(strategy instanceof Map)) {
            return strategy;
        }
        Map<String, Object> result = copy(strategy);
        result.computeIfPresent("matrix", (key, matrix) -> ordered(matrix));
        return result;
    }

    private static Object step(Object step) {
        Map<String, Object> result = withTexts(step);
        if (result.getOrDefault("if", "") instanceof String condition && condition.isBlank()) {
            result.remove("if");
        }
        result.computeIfPresent("wait", (key, wait) -> texts(list(wait)));
        result.computeIfPresent("wait-all", (key, wait) -> true);
        result.remove("background", false);
        result.computeIfPresent(
                "parallel",
                (key, steps) -> ((List<?>) steps).stream().map(Normalised::step).toList());
        for (String key : List.of("env", "with")) {
            result.computeIfPresent(key, (unused, value) -> ordered(value));
        }
        result.values().removeIf(Normalised::isEmpty);
        return result;
    }

    private static Object container(Object container) {
        Map<String, Object> result = withTexts(mapping(container, "image"));
        result.computeIfPresent("env", (key, env) -> ordered(env));
        result.computeIfPresent("ports", (key, ports) -> ports instanceof List<?> list ? texts(list) : ports);
        result.computeIfPresent("volumes", (key, volumes) -> volumes instanceof List<?> list ? texts(list) : volumes);
        result.computeIfPresent("credentials", (key, credentials) -> part(credentials));
        result.values().removeIf(Normalised::isEmpty);
        return result;
    }

    /** The mapping with text where GitHub makes text of a number or boolean, or of nothing. */
    private static Map<String, Object> withTexts(Object mapping) {
        Map<String, Object> result = copy(mapping);
        result.replaceAll((key, value) -> TEXTS.contains(key) ? text(value) : value);
        return result;
    }

    private static List<?> texts(List<?> values) {
        return values.stream().map(Normalised::text).toList();
    }

    private static Object text(Object scalar) {
        if (scalar instanceof Double number) {
            return number == Math.rint(number) && Math.abs(number) < 1e15
                    ? String.valueOf(number.longValue())
                    : String.valueOf(number);
        }
        if (scalar instanceof Boolean) {
            return scalar.toString();
        }
        return scalar.equals(PlainYaml.NULL) ? "" : scalar;
    }

    /** A text that stands for a mapping with one key. */
    private static Object mapping(Object value, String key) {
        return value instanceof Map ? value : Map.of(key, value);
    }

    /** A value that stands for a list of one. */
    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Map<?, ?> map ? map.isEmpty() : value instanceof List<?> list && list.isEmpty();
    }

    private static Map<String, Object> each(Object mapping, UnaryOperator<Object> change) {
        Map<String, Object> result = copy(mapping);
        result.replaceAll((key, value) -> change.apply(value));
        return result;
    }

    /** The value with all mappings in it as lists, whose order counts. */
    private static Object ordered(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Normalised::ordered).toList();
        }
        return value instanceof Map ? inOrder(each(value, Normalised::ordered)) : value;
    }

    private static Object inOrder(Map<String, Object> mapping) {
        return new ArrayList<>(mapping.entrySet());
    }

    private static Map<String, Object> copy(Object mapping) {
        Map<String, Object> result = new LinkedHashMap<>();
        ((Map<?, ?>) mapping).forEach((key, value) -> result.put((String) key, value));
        return result;
    }
}
