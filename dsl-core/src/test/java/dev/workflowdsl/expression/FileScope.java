package dev.workflowdsl.expression;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the expressions of one file can name. */
final class FileScope {
    private final YamlView root;
    private final boolean action;
    private final YamlView call;
    private final YamlView dispatch;
    private final Set<String> events;
    private final JobScopes jobs;

    FileScope(YamlView root, Path file, boolean action) {
        this.root = root;
        this.action = action;
        YamlView on = root.get("on").exists() ? root.get("on") : root.get("true");
        this.events = on.isMapping() ? on.entries().keySet() : Set.copyOf(on.texts());
        this.call = on.get("workflow_call");
        this.dispatch = on.get("workflow_dispatch");
        this.jobs = new JobScopes(root.get("jobs"), file);
    }

    /** The scope of what stands at {@code path}. */
    TypeScope at(List<String> path) {
        if (action) {
            return jobs.withSteps(
                    TypeScope.standard().with("inputs", strings(root.get("inputs"))),
                    root.get("runs").get("steps"),
                    path.size() > 3 && path.get(1).equals("steps") ? Optional.of(path.get(2)) : Optional.empty());
        }
        TypeScope scope = base(path);
        if (path.get(0).equals("on")) {
            return scope.with("jobs", jobs.all());
        }
        return path.get(0).equals("jobs") ? jobs.at(scope, path) : scope;
    }

    /** The declared type of an input whose default value stands at {@code path}. */
    Optional<Type> expectedAt(List<String> path) {
        boolean isDefault = path.size() == 5
                && path.subList(0, 3).equals(List.of("on", "workflow_call", "inputs"))
                && path.get(4).equals("default");
        return isDefault ? Optional.of(inputType(call.get("inputs").get(path.get(3)))) : Optional.empty();
    }

    private TypeScope base(List<String> path) {
        TypeScope scope = TypeScope.standard().with("inputs", Type.object(inputs(path)));
        if (dispatch.exists() && !events.contains("workflow_call")) {
            scope = scope.with("github", "event", eventWithInputs());
        }
        if (events.equals(Set.of("workflow_call")) && call.get("secrets").exists()) {
            Map<String, Type> secrets = new LinkedHashMap<>();
            List.of("GITHUB_TOKEN", "ACTIONS_STEP_DEBUG", "ACTIONS_RUNNER_DEBUG")
                    .forEach(name -> secrets.put(name, Type.string()));
            call.get("secrets").entries().keySet().forEach(name -> secrets.put(name, Type.string()));
            scope = scope.with("secrets", Type.object(secrets));
        }
        return scope;
    }

    private Type eventWithInputs() {
        return new Type.Obj(Map.of("inputs", strings(dispatch.get("inputs"))), Optional.of(Type.any()));
    }

    /** The inputs of both triggers; a default value sees those that were declared before. */
    private Map<String, Type> inputs(List<String> path) {
        Map<String, Type> types = new LinkedHashMap<>();
        for (Map.Entry<String, YamlView> input : call.get("inputs").entries().entrySet()) {
            if (path.size() > 3 && path.get(0).equals("on") && path.get(3).equals(input.getKey())) {
                return types;
            }
            types.put(input.getKey(), inputType(input.getValue()));
        }
        dispatch.get("inputs").entries().forEach((name, input) -> types.merge(name, dispatchType(input), Type::or));
        return types;
    }

    private static Type dispatchType(YamlView input) {
        return input.get("type").exists() ? inputType(input) : Type.string();
    }

    private static Type inputType(YamlView input) {
        return switch (input.get("type").text().orElse("any")) {
            case "boolean" -> Type.bool();
            case "number" -> Type.number();
            case "choice" -> Type.oneOf(input.get("options").texts());
            case "string", "environment" -> Type.string();
            default -> Type.any();
        };
    }

    static Type strings(YamlView names) {
        Map<String, Type> properties = new LinkedHashMap<>();
        names.entries().keySet().forEach(name -> properties.put(name, Type.string()));
        return Type.object(properties);
    }
}
