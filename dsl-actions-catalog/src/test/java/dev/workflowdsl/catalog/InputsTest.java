package dev.workflowdsl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.action.ActionCall;
import dev.workflowdsl.action.InputValue;
import dev.workflowdsl.action.WorkflowWrapper;
import dev.workflowdsl.catalog.Wrapped.Setting;
import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import dev.workflowdsl.codegen.descriptor.DescriptorDirectory;
import dev.workflowdsl.codegen.descriptor.InputDescriptor;
import dev.workflowdsl.codegen.descriptor.InputType;
import dev.workflowdsl.codegen.descriptor.SecretDescriptor;
import dev.workflowdsl.codegen.descriptor.SecurityDefault;
import dev.workflowdsl.codegen.descriptor.Separator;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Reference;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Step;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** Sets every input of every action in every way, and compares what is written with what the descriptor says. */
final class InputsTest {

    private static final Map<String, ActionDescriptor> DESCRIPTORS =
            DescriptorDirectory.of(Path.of("src/main/descriptors")).readAll().stream()
                    .collect(Collectors.toMap(
                            ActionDescriptor::action, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    static List<Wrapped> all() {
        return Wrapped.all();
    }

    private static ActionDescriptor descriptor(Wrapped wrapped) {
        return DESCRIPTORS.get(wrapped.action());
    }

    @ParameterizedTest
    @MethodSource("all")
    void callsWriteWhatIsRequiredAndSecurityDefaultsAlone(Wrapped wrapped) {
        ActionDescriptor descriptor = descriptor(wrapped);
        Set<String> expected = Stream.concat(
                        descriptor.securityDefaults().stream().map(SecurityDefault::input),
                        descriptor.inputs().stream()
                                .filter(InputDescriptor::mandatory)
                                .map(InputDescriptor::name))
                .collect(Collectors.toSet());
        assertThat(wrapped.calls())
                .isNotEmpty()
                .allSatisfy(call -> assertThat(Wrapped.inputs(call).keys()).hasSameElementsAs(expected));
        Mapping inputs = Wrapped.inputs(wrapped.call());
        assertThat(descriptor.securityDefaults())
                .allSatisfy(other -> assertThat(inputs.get(other.input()))
                        .hasValueSatisfying(value -> assertThat(value).hasToString(other.value())));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyInputIsWrittenAsItsTypeSays(Wrapped wrapped) {
        Set<String> byValue = new HashSet<>();
        Set<String> byExpression = new HashSet<>();
        Set<String> byReference = new HashSet<>();
        for (Setting setting : wrapped.settings()) {
            Mapping changed = changed(Wrapped.inputs(wrapped.call()), Wrapped.inputs(setting.set()));
            if (!changed.isEmpty()) {
                String name = changed.key(0);
                InputDescriptor input = descriptor(wrapped).input(name).orElseThrow();
                assertThat(changed.keys()).containsExactly(input.name());
                String yaml = yaml(setting.set());
                assertThat(yaml).as(yaml).contains("\n" + expected(input, setting));
                assertThat(inputs(yaml).get(name)).as(yaml).isEqualTo(meaning(input, setting));
                Set<String> ways = setting.parameter() == Secret.class
                        ? byValue
                        : setting.argument() instanceof Expression<?>
                                ? byExpression
                                : setting.argument() instanceof Reference<?> ? byReference : byValue;
                ways.add(name);
            }
        }
        List<String> names =
                descriptor(wrapped).inputs().stream().map(InputDescriptor::name).toList();
        assertThat(byValue).hasSameElementsAs(names);
        assertThat(byExpression).hasSameElementsAs(names);
        assertThat(byReference).hasSameElementsAs(names);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySecretIsPassed(Wrapped wrapped) {
        Set<String> passed = new HashSet<>();
        for (Setting setting : wrapped.settings()) {
            Mapping secrets = changed(Wrapped.secrets(wrapped.call()), Wrapped.secrets(setting.set()));
            for (String name : secrets.keys()) {
                passed.add(name + " " + setting.parameter().getSimpleName());
                assertThat(secrets.get(name).orElseThrow().toString())
                        .isIn(Wrapped.SECRET.toString(), Wrapped.EXPRESSION.toString());
            }
        }
        assertThat(passed)
                .hasSameElementsAs(descriptor(wrapped).secrets().stream()
                        .map(SecretDescriptor::name)
                        .flatMap(name -> Stream.of(name + " Secret", name + " Expression"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyWordHasAConstant(Wrapped wrapped) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (Setting setting : wrapped.settings()) {
            if (setting.argument() instanceof InputValue word) {
                String name = changed(Wrapped.inputs(wrapped.call()), Wrapped.inputs(setting.set()))
                        .key(0);
                words.computeIfAbsent(name, key -> new HashSet<>()).add(word.toString());
            }
        }
        for (InputDescriptor input : descriptor(wrapped).inputs()) {
            boolean known = input.type() == InputType.ENUM || !input.values().isEmpty();
            assertThat(words.getOrDefault(input.name(), Set.of()))
                    .as(input.name())
                    .hasSameElementsAs(
                            known
                                    ? Stream.concat(input.values().stream(), Stream.of("another"))
                                            .toList()
                                    : List.of());
        }
    }

    private static Mapping changed(Mapping before, Mapping after) {
        Mapping changed = Mapping.empty();
        for (String key : after.keys()) {
            if (!after.get(key).equals(before.get(key)) || !before.contains(key)) {
                changed = changed.plus(key, after.get(key).orElseThrow());
            }
        }
        return changed;
    }

    private static String yaml(Object call) {
        return call instanceof ActionCall<?> action
                ? Step.uses(action) + "\n"
                : Job.calling("it", (WorkflowWrapper<?>) call) + "\n";
    }

    /** How the lines that the input gives in the file begin, or all of them. */
    private static String expected(InputDescriptor input, Setting setting) {
        String indent = setting.set() instanceof ActionCall<?> ? "  " : "    ";
        String head = indent + input.name() + ":";
        if (input.separator().filter(Separator.NEWLINE::equals).isPresent() && isList(setting)) {
            return head + " |\n" + meaning(input, setting).toString().indent(2 + indent.length());
        }
        return setting.argument() instanceof InputValue ? head : head + " " + scalar(input, setting) + "\n";
    }

    private static String scalar(InputDescriptor input, Setting setting) {
        String text = meaning(input, setting).toString();
        return setting.argument() instanceof String && !isList(setting) ? "'" + text + "'" : text;
    }

    private static boolean isList(Setting setting) {
        return setting.argument() instanceof Iterable<?> || setting.more().isPresent();
    }

    private static Object meaning(InputDescriptor input, Setting setting) {
        Object argument = setting.argument();
        if (argument instanceof Boolean || argument instanceof Number) {
            return argument;
        }
        if (!isList(setting)) {
            return argument.toString();
        }
        Separator separator = input.separator().orElseThrow();
        String joined = setting.more().isPresent()
                ? argument + separator.text() + setting.more().get()
                : String.join(separator.text(), Wrapped.ITEMS);
        return separator == Separator.NEWLINE ? joined + "\n" : joined;
    }

    private static Map<?, ?> inputs(String yaml) {
        Map<?, ?> root = new Yaml(new LoaderOptions()).load(yaml);
        Map<?, ?> owner = root.containsKey("with") ? root : (Map<?, ?>) root.get("it");
        return (Map<?, ?>) owner.get("with");
    }
}
