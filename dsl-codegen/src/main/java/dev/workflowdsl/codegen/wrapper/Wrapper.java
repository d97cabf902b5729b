package dev.workflowdsl.codegen.wrapper;

import com.palantir.javapoet.ClassName;
import dev.workflowdsl.action.ActionWrapper;
import dev.workflowdsl.action.StepOutputs;
import dev.workflowdsl.action.WorkflowWrapper;
import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import dev.workflowdsl.codegen.descriptor.InputDescriptor;
import dev.workflowdsl.codegen.descriptor.Kind;
import dev.workflowdsl.codegen.descriptor.OutputDescriptor;
import dev.workflowdsl.codegen.descriptor.SecretDescriptor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An action or a reusable workflow with all names that its class has.
 *
 * @param descriptor what is known of it
 * @param reference how it is used
 * @param type its class
 * @param inputs its inputs, in their order
 * @param outputs names of methods, or of constants for a reusable workflow, by output
 * @param secrets names of methods by secret
 */
record Wrapper(
        ActionDescriptor descriptor,
        Uses reference,
        ClassName type,
        List<Member> inputs,
        Map<OutputDescriptor, String> outputs,
        Map<SecretDescriptor, String> secrets) {

    /** The name of the static factory for calls that hand on all secrets. */
    static final String INHERITING = "inheriting";

    private static final String OUTPUTS = "Outputs";

    static Wrapper of(ActionDescriptor descriptor, Uses reference, ClassName type) {
        List<Member> inputs = inputs(descriptor, type);
        Set<String> taken = inputs.stream().map(Member::name).collect(Collectors.toCollection(HashSet::new));
        taken.addAll(taken(descriptor.kind()));
        List<String> secrets =
                descriptor.secrets().stream().map(SecretDescriptor::name).toList();
        return new Wrapper(
                descriptor,
                reference,
                type,
                inputs,
                zip(descriptor.outputs(), outputNames(descriptor)),
                zip(descriptor.secrets(), JavaNames.memberNames(secrets, taken, "Secret")));
    }

    /** The name of the static factory, which no input can have. */
    static String factory(Kind kind) {
        return kind == Kind.ACTION ? "action" : "workflow";
    }

    /** The class of the outputs; empty if the action names none. */
    Optional<ClassName> outputsType() {
        return outputs.isEmpty() ? Optional.empty() : Optional.of(type.nestedClass(OUTPUTS));
    }

    Optional<Member> input(String name) {
        return inputs.stream()
                .filter(member -> member.input().name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The name of the methods that pass the secret. */
    String method(SecretDescriptor secret) {
        return Objects.requireNonNull(secrets.get(secret));
    }

    List<Member> mandatory() {
        return inputs.stream().filter(member -> member.input().mandatory()).toList();
    }

    private static Set<String> taken(Kind kind) {
        Set<String> names = methods(kind == Kind.ACTION ? ActionWrapper.class : WorkflowWrapper.class, method -> true);
        names.add(factory(kind));
        names.add(INHERITING);
        return names;
    }

    /** The methods that a generated class inherits, those of every object included. */
    private static Set<String> methods(Class<?> base, Predicate<Method> which) {
        return Stream.<Class<?>>iterate(base, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers()))
                .filter(which)
                .map(Method::getName)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean hasNoParameter(Method method) {
        return method.getParameterCount() == 0;
    }

    /** Names are given to those in use first, so that a deprecated spelling does not take the name of its successor. */
    private static List<Member> inputs(ActionDescriptor descriptor, ClassName type) {
        List<InputDescriptor> byRank = descriptor.inputs().stream()
                .sorted(Comparator.comparing(input -> input.deprecation().isPresent()))
                .toList();
        List<String> names = byRank.stream().map(InputDescriptor::name).toList();
        Map<InputDescriptor, String> methods =
                zip(byRank, JavaNames.memberNames(names, taken(descriptor.kind()), "Input"));
        Map<InputDescriptor, ClassName> words = words(byRank, type);
        return methods.entrySet().stream()
                .map(entry ->
                        new Member(entry.getKey(), entry.getValue(), Optional.ofNullable(words.get(entry.getKey()))))
                .sorted(Comparator.comparing(member -> descriptor.inputs().indexOf(member.input())))
                .toList();
    }

    private static Map<InputDescriptor, ClassName> words(List<InputDescriptor> inputs, ClassName type) {
        List<InputDescriptor> withWords =
                inputs.stream().filter(Member::hasWords).toList();
        Set<String> taken = new HashSet<>(Types.NAMES);
        taken.add(type.simpleName());
        taken.add(OUTPUTS);
        List<String> names = withWords.stream()
                .map(input -> JavaNames.className(Words.of(input.name())))
                .map(name -> taken.contains(name) ? name + "Value" : name)
                .toList();
        Map<InputDescriptor, String> distinct = zip(withWords, JavaNames.distinct(names, taken));
        Map<InputDescriptor, ClassName> types = new LinkedHashMap<>();
        distinct.forEach((input, name) -> types.put(input, type.nestedClass(name)));
        return types;
    }

    private static List<String> outputNames(ActionDescriptor descriptor) {
        List<String> names =
                descriptor.outputs().stream().map(OutputDescriptor::name).toList();
        if (descriptor.kind() == Kind.ACTION) {
            return JavaNames.memberNames(names, methods(StepOutputs.class, Wrapper::hasNoParameter), "Output");
        }
        return JavaNames.distinct(map(names, JavaNames::constantName), List.of(WrapperFile.REFERENCE));
    }

    private static <T, R> List<R> map(Collection<T> items, Function<T, R> function) {
        return items.stream().map(function).toList();
    }

    private static <T> Map<T, String> zip(List<T> items, List<String> names) {
        Map<T, String> zipped = new LinkedHashMap<>();
        IntStream.range(0, items.size()).forEach(i -> zipped.put(items.get(i), names.get(i)));
        return zipped;
    }
}
