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

    private Normalised() {}

    /** A workflow. */
    static Object workflow(Object root) {
        Map<String, Object> workflow = copy(root);
        workflow.computeIfPresent("on", (key, on) -> on(on));
        workflow.computeIfPresent("env", (key, env) -> ordered(env));
        workflow.computeIfPresent("concurrency", (key, concurrency) -> mapping(concurrency, "group"));
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
        result.replaceAll((key, value) -> LISTS.contains(key) ? list(value) : value);
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
        result.computeIfPresent(
                "cron", (key, cron) -> ((String) cron).strip().replaceAll("\\s+", " "));
        return result;
    }

    /** An input without a type is a string. */
    private static Object input(Object input) {
        Map<String, Object> result = copy(input);
        result.putIfAbsent("type", "string");
        return result;
    }

    private static Object job(Object job) {
        Map<String, Object> result = copy(job);
        result.computeIfPresent("needs", (key, needs) -> list(needs));
        result.computeIfPresent("runs-on", (key, runner) -> runner instanceof Map ? runner : list(runner));
        result.computeIfPresent("environment", (key, environment) -> mapping(environment, "name"));
        result.computeIfPresent("concurrency", (key, concurrency) -> mapping(concurrency, "group"));
        result.computeIfPresent("container", (key, container) -> container(container));
        result.computeIfPresent(
                "services", (key, all) -> all instanceof Map ? inOrder(each(all, Normalised::container)) : all);
        result.computeIfPresent("strategy", (key, strategy) -> strategy(strategy));
        for (String key : List.of("env", "outputs", "with", "secrets")) {
            result.computeIfPresent(key, (unused, value) -> ordered(value));
        }
        result.computeIfPresent(
                "steps",
                (key, steps) ->
                        ((List<?>) steps).stream().map(Normalised::step).toList());
        result.values().removeIf(Normalised::isEmpty);
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
        Map<String, Object> result = copy(step);
        result.computeIfPresent("if", (key, condition) -> String.valueOf(condition));
        for (String key : List.of("env", "with")) {
            result.computeIfPresent(key, (unused, value) -> ordered(value));
        }
        result.values().removeIf(Normalised::isEmpty);
        return result;
    }

    private static Object container(Object container) {
        Map<String, Object> result = copy(mapping(container, "image"));
        result.computeIfPresent("env", (key, env) -> ordered(env));
        result.computeIfPresent(
                "ports",
                (key, ports) -> ports instanceof List<?> list
                        ? list.stream().map(Normalised::text).toList()
                        : ports);
        result.values().removeIf(Normalised::isEmpty);
        return result;
    }

    /** The text that a whole number becomes. */
    private static Object text(Object scalar) {
        return scalar instanceof Double number && number == Math.rint(number)
                ? String.valueOf(number.longValue())
                : scalar;
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
