package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The settings of a repository as files: the body of each request as JSON, and a Bash script that sends them in their order
 * by GitHub's command line, {@code gh}. It can be run again at any time. Values of secrets are in none of them.
 *
 * @see <a href="https://cli.github.com/manual/gh_api">gh api</a>
 */
public final class SettingsScript {

    private static final int LONGEST_NAME = 80;

    private final Repository repository;
    private final List<SettingsStep> steps;
    private final Map<SettingsStep, String> files = new LinkedHashMap<>();
    private final Map<SettingsStep, String> filesOfChanges = new LinkedHashMap<>();
    private final Set<ScriptFunction> used = EnumSet.of(ScriptFunction.STEP);
    private final Set<ApiCall.Lookup> known = new HashSet<>();
    private final StringBuilder body = new StringBuilder();

    private SettingsScript(Repository repository) {
        this.repository = repository;
        this.steps = repository.steps();
        Set<String> names = new HashSet<>();
        for (SettingsStep step : steps) {
            if (step instanceof ApiCall call && call.body().isPresent()) {
                files.put(step, fileName(call.what(), names));
                if (bodyOfChange(call).isPresent()) {
                    filesOfChanges.put(step, fileName(call.what() + " change", names));
                }
            }
        }
        steps.forEach(this::write);
    }

    /** The files for the repository. */
    public static SettingsScript of(Repository repository) {
        return new SettingsScript(repository);
    }

    /** The bodies of requests by the names of their files. */
    public Map<String, String> payloads() {
        Map<String, String> payloads = new LinkedHashMap<>();
        files.forEach((step, file) -> {
            ApiCall call = (ApiCall) step;
            payloads.put(file, call.body().orElseThrow().toJson() + "\n");
            bodyOfChange(call).ifPresent(body -> payloads.put(filesOfChanges.get(step), body.toJson() + "\n"));
        });
        return Collections.unmodifiableMap(payloads);
    }

    private static Optional<Data> bodyOfChange(ApiCall call) {
        return call.existing().flatMap(ApiCall.Existing::body);
    }

    /** The list of steps as a table in Markdown. */
    public String table() {
        StringBuilder table = new StringBuilder("| step | request | body |\n|---|---|---|\n");
        for (SettingsStep step : steps) {
            String links = Stream.of(files, filesOfChanges)
                    .filter(of -> of.containsKey(step))
                    .map(of -> "[" + of.get(step) + "](" + of.get(step) + ")")
                    .collect(Collectors.joining(" or "));
            table.append("| ").append(cell(step.what())).append(" | ").append(request(step));
            table.append(links.isEmpty() ? " | |\n" : " | " + links + " |\n");
        }
        return table.toString();
    }

    private static String cell(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("*", "\\*")
                .replace("_", "\\_");
    }

    private static String request(SettingsStep step) {
        if (step instanceof ApiCall call) {
            String change = call.existing()
                    .filter(existing -> existing.method() != ApiCall.Method.GET)
                    .map(existing -> " or `" + existing.method() + " " + call.path() + "/{" + existing.segment() + "}`")
                    .orElse("");
            return "`" + call.method() + " " + call.path() + "`" + change;
        }
        if (step instanceof Pruning pruning) {
            return "`DELETE " + pruning.path() + "/{id}`";
        }
        GivenValue value = (GivenValue) step;
        return "`gh " + giveArguments(value).get(0) + " set " + value.name() + "`, from `" + value.source() + "`";
    }

    /**
     * The script; it expects the files with the bodies in its own directory.
     *
     * @param header lines of comment below the first line, each with its {@code #}
     */
    public String script(String header) {
        StringBuilder script =
                new StringBuilder("#!/usr/bin/env bash\n").append(header).append("#\n");
        script.append("# Brings the settings of ")
                .append(repository.name())
                .append(" about; run it again at any time.\n");
        script.append("# It needs gh (https://cli.github.com), signed in as an administrator of the repository.\n");
        List<GivenValue> values = steps.stream()
                .filter(GivenValue.class::isInstance)
                .map(GivenValue.class::cast)
                .toList();
        if (!values.isEmpty()) {
            script.append(
                    "#\n# Values come from these environment variables; gh asks for those that are neither there nor"
                            + " at GitHub:\n");
            values.forEach(value -> script.append("#   ").append(value.source()).append('\n'));
        }
        if (body.indexOf("$") >= 0 || body.indexOf("`") >= 0) {
            script.append("# Names below hold $ or `, and are meant so.\n# shellcheck disable=SC2016\n");
        }
        script.append("\nset -euo pipefail\ncd \"$(dirname \"${BASH_SOURCE[0]}\")\"\n\n");
        variables(script, !values.isEmpty());
        for (ScriptFunction function : used) {
            script.append(function.text()).append('\n');
        }
        script.append(body);
        if (!values.isEmpty()) {
            script.append("""
                    if [[ -n $missing ]]; then
                      printf 'These values are neither in the environment nor at GitHub:%s\\n' "$missing" >&2
                      exit 1
                    fi
                    """);
        }
        return script.toString().stripTrailing() + "\n";
    }

    private void variables(StringBuilder script, boolean values) {
        if (values) {
            script.append("repository=").append(repository.name()).append("\nmissing=''\n\n");
        }
        if (used.contains(ScriptFunction.SEND)) {
            script.append("# What sed does with bodies: numbers that only GitHub knows take the place of texts.\n");
            script.append("ids=(-e '')\n\n");
        }
    }

    private void write(SettingsStep step) {
        line(ScriptFunction.STEP, step.what());
        if (step instanceof ApiCall call) {
            call(call);
        } else if (step instanceof Pruning pruning) {
            prune(pruning);
        } else if (step instanceof GivenValue value) {
            List<String> arguments = giveArguments(value);
            line(ScriptFunction.GIVE, arguments.toArray(String[]::new));
        }
        body.append('\n');
    }

    private static List<String> giveArguments(GivenValue value) {
        List<String> arguments = new ArrayList<>();
        arguments.add(value.kind() == GivenValue.Kind.VARIABLE ? "variable" : "secret");
        arguments.add(value.name());
        arguments.add(value.source());
        value.environment().ifPresent(name -> arguments.addAll(List.of("--env", name)));
        if (value.kind() == GivenValue.Kind.DEPENDABOT_SECRET) {
            arguments.addAll(List.of("--app", "dependabot"));
        }
        return arguments;
    }

    private void call(ApiCall call) {
        for (ApiCall.Lookup lookup : call.lookups()) {
            if (known.add(lookup)) {
                line(ScriptFunction.LOOK_UP, lookup.placeholder(), path(lookup.path()), lookup.property());
            }
        }
        String path = path(call.path());
        String file = files.getOrDefault(call, "");
        if (call.existing().isPresent()) {
            ApiCall.Existing existing = call.existing().get();
            used.add(ScriptFunction.SEND);
            List<String> words = new ArrayList<>(
                    List.of(path, finder(existing), existing.method().toString(), file));
            Optional.ofNullable(filesOfChanges.get(call)).ifPresent(words::add);
            line(ScriptFunction.PUT, words.toArray(String[]::new));
        } else if (!file.isEmpty()) {
            line(ScriptFunction.SEND, call.method().toString(), path, file);
        } else if (call.method() == ApiCall.Method.DELETE) {
            line(ScriptFunction.REMOVE, path);
        } else {
            line(ScriptFunction.ASK, call.method().toString(), path);
        }
    }

    private void prune(Pruning pruning) {
        used.add(ScriptFunction.REMOVE);
        List<String> words = new ArrayList<>(List.of(path(pruning.path()), lister(pruning)));
        pruning.keep().forEach(key -> words.add(String.join(" ", key.values())));
        line(ScriptFunction.PRUNE, words.toArray(String[]::new));
    }

    /** The filter, in the language of jq, that yields the further segment of the path. */
    private static String finder(ApiCall.Existing existing) {
        String condition = existing.properties().entrySet().stream()
                .map(property -> condition(
                        existing.comparison(),
                        "." + property.getKey(),
                        Data.of(property.getValue()).toJson()))
                .collect(Collectors.joining(" and "));
        return existing.list().map(list -> "." + list).orElse("")
                + (existing.list().isEmpty() ? ".[]" : "[]") + " | select(" + condition + ") | ." + existing.segment()
                + " | tostring | @uri";
    }

    private static String condition(ApiCall.Existing.Comparison comparison, String property, String text) {
        return switch (comparison) {
            case EXACT -> property + " == " + text;
            case IGNORING_CASE -> "(" + property + " | ascii_downcase) == (" + text + " | ascii_downcase)";
        };
    }

    private static String lister(Pruning pruning) {
        String key = pruning.keep().stream()
                .flatMap(properties -> properties.keySet().stream())
                .distinct()
                .map(property -> " \\(." + property + ")")
                .collect(Collectors.joining());
        return "." + pruning.list() + "[] | \"\\(.id)" + key + "\"";
    }

    private void line(ScriptFunction function, String... words) {
        used.add(function);
        body.append(function.name().toLowerCase(Locale.ROOT));
        Arrays.stream(words).map(Shell::word).forEach(word -> body.append(' ').append(word));
        body.append('\n');
    }

    /** Without the slash at its start, which some shells on Windows take for a directory. */
    private static String path(String path) {
        return path.substring(1);
    }

    private static String fileName(String what, Set<String> taken) {
        String words =
                what.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String name = words.length() > LONGEST_NAME ? words.substring(0, LONGEST_NAME) : words;
        String file = name + ".json";
        for (int i = 2; !taken.add(file); i++) {
            file = name + "-" + i + ".json";
        }
        return file;
    }
}
