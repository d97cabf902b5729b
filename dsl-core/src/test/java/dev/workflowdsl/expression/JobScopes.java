package dev.workflowdsl.expression;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;

/** What the expressions of the jobs of one file can name. */
final class JobScopes {
    private final YamlView jobs;
    private final Path file;

    JobScopes(YamlView jobs, Path file) {
        this.jobs = jobs;
        this.file = file;
    }

    /** The context {@code jobs}. */
    Type all() {
        return results(jobs.entries().keySet().stream().toList());
    }

    TypeScope at(TypeScope scope, List<String> path) {
        YamlView job = jobs.get(path.size() > 1 ? path.get(1) : "");
        TypeScope inJob = scope.with("needs", results(job.get("needs").texts()));
        inJob = inJob.with("matrix", matrix(job.get("strategy").get("matrix"), TypeChecker.of(inJob)));
        boolean inSteps = path.size() > 4 && path.get(2).equals("steps");
        return withSteps(inJob, job.get("steps"), inSteps ? Optional.of(path.get(3)) : Optional.empty());
    }

    /** The scope with the steps of which the results are known: those before the given one, or all. */
    TypeScope withSteps(TypeScope scope, YamlView steps, Optional<String> before) {
        int count = before.map(item -> Integer.parseInt(item.substring(1, item.length() - 1)))
                .orElse(steps.items().size());
        Map<String, Type> types = new LinkedHashMap<>();
        steps.items().stream().limit(count).forEach(step -> {
            add(step, types);
            step.get("parallel").items().forEach(parallel -> add(parallel, types));
        });
        return scope.with("steps", Type.object(types));
    }

    private void add(YamlView step, Map<String, Type> types) {
        step.get("id").text().filter(id -> !id.contains("${{")).ifPresent(id -> {
            Type.Obj standard =
                    (Type.Obj) ((Type.Obj) TypeScope.standard().type("steps").orElseThrow())
                            .others()
                            .orElseThrow();
            Map<String, Type> properties = new LinkedHashMap<>(standard.properties());
            localOutputs(step.get("uses").text().orElse(""), "action.yml")
                    .ifPresent(outputs -> properties.put("outputs", outputs));
            types.put(id, Type.object(properties));
        });
    }

    private Type results(List<String> ids) {
        Map<String, Type> types = new LinkedHashMap<>();
        Type.Obj standard =
                (Type.Obj) ((Type.Obj) TypeScope.standard().type("needs").orElseThrow())
                        .others()
                        .orElseThrow();
        for (String id : ids) {
            YamlView job = jobs.get(id);
            Map<String, Type> properties = new LinkedHashMap<>(standard.properties());
            Optional<String> uses = job.get("uses").text();
            if (uses.isPresent()) {
                localOutputs(uses.get(), "").ifPresent(outputs -> properties.put("outputs", outputs));
            } else if (job.exists()) {
                properties.put("outputs", FileScope.strings(job.get("outputs")));
            }
            types.put(id, Type.object(properties));
        }
        return Type.object(types);
    }

    /** The outputs of a local action or workflow, if its file is there. */
    private Optional<Type> localOutputs(String uses, String name) {
        if (!uses.startsWith("./")) {
            return Optional.empty();
        }
        Path local = file.resolveSibling(uses).resolve(name).normalize();
        if (!Files.isRegularFile(local)) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(local)) {
            YamlView root = YamlView.of(new Yaml().compose(reader));
            YamlView outputs =
                    name.isEmpty() ? root.get("on").get("workflow_call").get("outputs") : root.get("outputs");
            return Optional.of(FileScope.strings(outputs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Type matrix(YamlView matrix, TypeChecker checker) {
        if (!matrix.exists()) {
            return Type.object(Map.of());
        }
        if (!matrix.isMapping()) {
            return Type.any();
        }
        Map<String, Type> axes = new LinkedHashMap<>();
        matrix.entries().forEach((name, values) -> {
            if (!name.equals("include") && !name.equals("exclude")) {
                axes.put(name, values.type(checker) instanceof Type.Arr array ? array.items() : Type.any());
            }
        });
        YamlView include = matrix.get("include");
        for (YamlView combination : include.items()) {
            if (!combination.isMapping()) {
                return Type.any();
            }
            combination.entries().forEach((name, value) -> axes.merge(name, value.type(checker), Type::or));
        }
        boolean open = include.exists() && !include.isSequence();
        return new Type.Obj(axes, open ? Optional.of(Type.any()) : Optional.empty());
    }
}
