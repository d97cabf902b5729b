package dev.workflowdsl.catalog;

import dev.workflowdsl.action.ActionCall;
import dev.workflowdsl.action.InputValue;
import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StepOutputs;
import dev.workflowdsl.action.WorkflowWrapper;
import dev.workflowdsl.catalog.actions.Checkout;
import dev.workflowdsl.catalog.actions.PipelineCheck;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Reference;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.workflow.Axis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A class of the catalog as a user sees it: nothing here knows how its names came about. */
record Wrapped(Class<?> type) {

    /** What an expression and a reference are in the calls. */
    static final Expression<String> EXPRESSION =
            Expression.raw("github.ref_name").asString();

    static final Reference<String> REFERENCE = Axis.of("value", "x");

    static final Secret SECRET = Secret.of("TOKEN");

    private static final List<String> FACTORIES = List.of("action", "workflow");

    /** What stands for a collection. */
    static final List<String> ITEMS = List.of("one", "two");

    /**
     * A call with one input or secret set.
     *
     * @param set the call
     * @param parameter the type of the first parameter
     * @param argument what was given
     * @param more what was given behind that
     */
    record Setting(Object set, Class<?> parameter, Object argument, Optional<Object> more) {}

    /** The directory of the compiled catalog. */
    static Path classes() {
        try {
            return Path.of(Checkout.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All classes of the catalog. */
    static List<Wrapped> all() {
        Path root = classes();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.matches("[^$]+\\.class") && !file.endsWith("-info.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .sorted()
                    .map(Wrapped::load)
                    .filter(wrapped -> wrapped.type() != PipelineCheck.class) // written by hand
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Wrapped load(String name) {
        try {
            return new Wrapped(Class.forName(name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The factories of calls, simplest first. */
    private Stream<Method> factories() {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && FACTORIES.contains(method.getName()))
                .sorted(Comparator.comparing(Method::toString));
    }

    /** A call by each factory, with other arguments than the methods for inputs get. */
    List<Object> calls() {
        return factories()
                .map(factory -> invoke(
                        factory,
                        null,
                        Arrays.stream(factory.getParameterTypes())
                                .map(Wrapped::base)
                                .toArray()))
                .toList();
    }

    private static Object base(Class<?> parameter) {
        if (parameter == boolean.class) {
            return false;
        }
        if (parameter == Number.class) {
            return 1;
        }
        if (parameter == Iterable.class) {
            return List.of("base");
        }
        if (parameter.isArray()) {
            return Array.newInstance(parameter.getComponentType(), 0);
        }
        if (parameter == Expression.class) {
            return Expression.raw("github.base_ref").asString();
        }
        if (parameter == Secret.class) {
            return Secret.of("BASE");
        }
        if (InputValue.class.isAssignableFrom(parameter)) {
            return word(parameter, "base");
        }
        return parameter == String.class ? "base" : Axis.of("base", "x");
    }

    /** A call with nothing but what the factory asks for. */
    Object call() {
        return calls().get(0);
    }

    /** {@code owner/repo[/path]}. */
    String action() {
        Object call = call();
        return (call instanceof ActionCall<?> action
                        ? action.reference().uses()
                        : ((WorkflowWrapper<?>) call).reference().uses())
                .replaceFirst("@.*", "");
    }

    static Mapping inputs(Object call) {
        return call instanceof ActionCall<?> action ? action.inputs().entries() : ((WorkflowWrapper<?>) call).inputs();
    }

    static Mapping secrets(Object call) {
        return call instanceof WorkflowWrapper<?> workflow ? workflow.secrets() : Mapping.empty();
    }

    /** Each method for an input or a secret, called once for each sample of its parameter. */
    List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        Object call = call();
        for (Method method : type.getDeclaredMethods()) {
            boolean sets = Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.isBridge()
                    && method.getReturnType().equals(type);
            if (sets) {
                Class<?>[] parameters = method.getParameterTypes();
                for (Object sample : samples(parameters[0])) {
                    if (parameters.length == 1) {
                        settings.add(
                                new Setting(invoke(method, call, sample), parameters[0], sample, Optional.empty()));
                    } else {
                        Object more = second(parameters[0]);
                        settings.add(new Setting(
                                invoke(method, call, sample, array(more)), parameters[0], sample, Optional.of(more)));
                    }
                }
            }
        }
        return settings;
    }

    /** Arguments for a parameter; all constants of a class of words, and one more word. */
    private static List<Object> samples(Class<?> parameter) {
        if (parameter == String.class) {
            return List.of("3.10");
        }
        if (parameter == boolean.class) {
            return List.of(true, false);
        }
        if (parameter == Number.class) {
            return List.of(7);
        }
        if (parameter == Iterable.class) {
            return List.of(ITEMS);
        }
        if (InputValue.class.isAssignableFrom(parameter)) {
            return words(parameter);
        }
        return List.of(parameter == Secret.class ? SECRET : parameter == Expression.class ? EXPRESSION : REFERENCE);
    }

    private static List<Object> words(Class<?> type) {
        List<Object> words = new ArrayList<>();
        for (Field field : type.getFields()) {
            try {
                words.add(field.get(null));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        words.add(word(type, "another"));
        return words;
    }

    private static Object word(Class<?> type, String text) {
        try {
            return type.getMethod("of", String.class).invoke(null, text);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another argument than all that a method for an input gets. */
    private static Object second(Class<?> parameter) {
        return parameter == String.class ? "two" : word(parameter, "more");
    }

    private static Object array(Object item) {
        Object array = Array.newInstance(item.getClass(), 1);
        Array.set(array, 0, item);
        return array;
    }

    private static Object invoke(Method method, @Nullable Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method + " cannot be called", e);
        }
    }

    /** The texts by which the outputs are read: expressions of a step, names of a workflow. */
    Set<String> outputs() {
        Set<String> texts = new TreeSet<>();
        try {
            if (call() instanceof ActionCall<?> action) {
                StepOutputs outputs = action.outputsOf("it");
                for (Method method : outputs.getClass().getDeclaredMethods()) {
                    if (Modifier.isPublic(method.getModifiers()) && method.getParameterCount() == 0) {
                        texts.add(((Expression<?>) method.invoke(outputs)).source());
                    }
                }
            } else {
                for (Field field : type.getFields()) {
                    texts.add(((Output<?>) field.get(null)).name());
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    @Override
    public String toString() {
        return type.getName();
    }
}
