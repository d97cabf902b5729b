package dev.workflowdsl.examples;

import static dev.workflowdsl.examples.Yaml.list;
import static dev.workflowdsl.examples.Yaml.text;
import static dev.workflowdsl.examples.Yaml.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Holds a workflow as it was written against an entry {@code workflows} of {@code requirements.yml}. */
final class WorkflowRequirements {

    private static final List<String> FILTERS = List.of("branches", "tags", "paths", "types", "workflows");

    private final List<Requirement> requirements = new ArrayList<>();

    private WorkflowRequirements() {}

    static List<Requirement> of(JsonNode wanted, JsonNode workflow) {
        WorkflowRequirements all = new WorkflowRequirements();
        JsonNode on = events(workflow.path("on"));
        wanted.path("on").properties().forEach(event -> all.trigger(event.getKey(), event.getValue(), on));
        JsonNode inputs = on.path("workflow_dispatch").path("inputs");
        wanted.path("inputs")
                .properties()
                .forEach(input -> all.input(input.getKey(), input.getValue(), inputs.path(input.getKey())));
        wanted.path("env")
                .properties()
                .forEach(variable -> all.add(
                        "env " + variable.getKey(),
                        workflow.path("env")
                                .path(variable.getKey())
                                .asText()
                                .equals(variable.getValue().asText())));
        wanted.path("jobs")
                .properties()
                .forEach(job -> all.job(
                        "job " + job.getKey(),
                        job.getValue(),
                        workflow.path("jobs").path(job.getKey())));
        return all.requirements;
    }

    private void add(String what, boolean isMet) {
        requirements.add(new Requirement(what, isMet));
    }

    /** The events with their configuration, however {@code on} was written. */
    static JsonNode events(JsonNode on) {
        if (on.isObject()) {
            return on;
        }
        ObjectNode events = JsonNodeFactory.instance.objectNode();
        list(on).forEach(event -> events.putObject(event.asText()));
        return events;
    }

    private void trigger(String event, JsonNode wanted, JsonNode on) {
        add("on " + event, on.has(event));
        JsonNode present = on.path(event);
        for (String filter : FILTERS) {
            if (wanted.has(filter)) {
                String part = wanted.path(filter).asText();
                add(
                        "on " + event + " with " + filter + " " + part,
                        texts(present.path(filter)).stream()
                                .anyMatch(text -> text.contains(part) || matches(part, text)));
            }
        }
        if (wanted.has("cron")) {
            String cron = wanted.path("cron").asText();
            add(
                    "cron " + cron,
                    list(present).anyMatch(entry -> entry.path("cron").asText().equals(cron)));
        }
        for (String input : texts(wanted.path("inputs"))) {
            add("input " + input, present.path("inputs").has(input));
        }
    }

    private void input(String name, JsonNode wanted, JsonNode present) {
        for (String key : List.of("type", "default")) {
            if (wanted.has(key)) {
                String value = wanted.path(key).asText();
                add(
                        "input " + name + " with " + key + " " + value,
                        present.path(key).asText().equals(value));
            }
        }
        for (String option : texts(wanted.path("options"))) {
            add(
                    "input " + name + " with option " + option,
                    texts(present.path("options")).contains(option));
        }
    }

    private void job(String where, JsonNode wanted, JsonNode job) {
        add(where, job.isObject());
        if (wanted.has("runs-on")) {
            String runner = wanted.path("runs-on").asText();
            add(where + " on " + runner, texts(job.path("runs-on")).contains(runner));
        }
        wanted.path("matrix").properties().forEach(axis -> {
            List<String> values = texts(job.path("strategy").path("matrix").path(axis.getKey()));
            texts(axis.getValue())
                    .forEach(value -> add(where + " with " + axis.getKey() + " " + value, values.contains(value)));
        });
        texts(wanted.path("needs"))
                .forEach(id ->
                        add(where + " needs " + id, texts(job.path("needs")).contains(id)));
        texts(wanted.path("if"))
                .forEach(pattern -> add(where + " if " + pattern, matches(pattern, text(job.path("if")))));
        wanted.path("services").properties().forEach(service -> {
            JsonNode present = job.path("services").path(service.getKey());
            String image = text(present.has("image") ? present.path("image") : present);
            add(
                    where + " with service " + service.getKey(),
                    image.contains(service.getValue().asText()));
        });
        if (wanted.has("environment")) {
            String environment = wanted.path("environment").asText();
            add(where + " in environment " + environment, environmentOf(job).contains(environment));
        }
        wanted.path("permissions")
                .properties()
                .forEach(permission -> add(
                        where + " with permission " + permission,
                        job.path("permissions").path(permission.getKey()).equals(permission.getValue())));
        list(wanted.path("steps"))
                .forEach(step -> add(
                        where + " with step " + step,
                        list(job.path("steps")).anyMatch(present -> meets(present, step))));
    }

    /** The name of the environment that a job names; empty if none. */
    static String environmentOf(JsonNode job) {
        JsonNode environment = job.path("environment");
        return environment.isObject() ? environment.path("name").asText() : environment.asText();
    }

    private static boolean meets(JsonNode step, JsonNode wanted) {
        if (wanted.has("uses")) {
            String action = step.path("uses").asText().split("@", 2)[0].toLowerCase(Locale.ROOT);
            if (!List.of(wanted.path("uses").asText().toLowerCase(Locale.ROOT).split("\\|"))
                    .contains(action)) {
                return false;
            }
        }
        if (wanted.has("run")
                && !matches(wanted.path("run").asText(), step.path("run").asText())) {
            return false;
        }
        if (wanted.has("if") && !matches(wanted.path("if").asText(), text(step.path("if")))) {
            return false;
        }
        return wanted.path("with").properties().stream()
                .allMatch(input -> step.path("with").has(input.getKey())
                        && matches(
                                input.getValue().asText(),
                                text(step.path("with").path(input.getKey()))));
    }

    private static boolean matches(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).find();
    }
}
