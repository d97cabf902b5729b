package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.origin.Origin;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an input consists of, whatever its Java type is; the attributes are the keys without type and options. */
record InputSpec(String name, InputKind kind, Seq<String> options, Mapping attributes, Optional<Origin> origin) {

    static final List<String> KEYS = List.of("description", "required", "default", "type", "options");

    static InputSpec of(String name, InputKind kind, Optional<Origin> origin) {
        return new InputSpec(Names.requireName("input", name), kind, Seq.empty(), Mapping.empty(), origin);
    }

    static InputSpec choice(String name, Collection<String> options, Optional<Origin> origin) {
        if (options.isEmpty()) {
            throw new IllegalArgumentException("input \"" + name + "\" has no options: name at least one");
        }
        Seq<String> all = Seq.empty();
        Set<String> known = new HashSet<>();
        for (String option : options) {
            requireNew(name, known, option);
            all = all.plus(Texts.requireNoExpression("option of input \"" + name + "\"", option));
        }
        return new InputSpec(Names.requireName("input", name), InputKind.CHOICE, all, Mapping.empty(), origin);
    }

    /** Adds an option to those that are known, of which it must not be one. */
    static void requireNew(String name, Set<String> known, String option) {
        if (!known.add(option)) {
            throw new IllegalArgumentException("option \"" + option + "\" of input \"" + name
                    + "\" is there twice, so nobody could tell which was meant: name it once");
        }
    }

    /** The input with its Java type; which enumeration a choice was of is not known any more. */
    Input<?> toInput() {
        return switch (kind) {
            case NUMBER -> new NumberInput(this);
            case BOOLEAN -> new BooleanInput(this);
            default -> new StringInput(this);
        };
    }

    InputSpec description(String text) {
        return with("description", Texts.literal("description of input \"" + name + "\"", text));
    }

    InputSpec required() {
        return with("required", Value.Bool.of(true));
    }

    InputSpec defaultValue(Value value) {
        requirePossible(value);
        return with("default", value);
    }

    /** Refuses a default that the input could not have. */
    void requirePossible(Value value) {
        boolean finite = !(value instanceof Value.Num number) || Double.isFinite(number.value());
        boolean known = options.isEmpty() || isComputed(value) || options.contains(value.toString());
        if (!finite || !known) {
            throw new IllegalArgumentException("default \"" + value + "\" of input \"" + name + "\" is "
                    + (finite
                            ? "none of its options \"" + options + "\": choose one of them"
                            : "not finite: give a number"));
        }
        if (kind == InputKind.NUMBER && !isComputed(value) && !isNumber(value)) {
            throw new IllegalArgumentException("default \"" + value + "\" of input \"" + name
                    + "\" is no number, as its type wants: give a number, or the input another type");
        }
    }

    private static boolean isNumber(Value value) {
        return value instanceof Value.Num
                || (value instanceof Template text
                        && !Double.isNaN(Data.of(text.text()).toNumber()));
    }

    InputSpec extra(String key, Object value) {
        return copy(Extras.add(attributes, "input \"" + name + "\"", KEYS, key, value));
    }

    /** The declaration in a workflow that is started by hand. */
    Mapping dispatchDefinition() {
        attributes.get("default").ifPresent(value -> requireConstant(name, value));
        Mapping definition = attributes.plus("type", Template.literal(kind.type()));
        return Extras.inOrder(
                KEYS, options.isEmpty() ? definition : definition.plus("options", Texts.sequence(options)));
    }

    /** The declaration in a workflow that others call. */
    Mapping callDefinition() {
        return Extras.inOrder(KEYS, attributes.plus("type", Template.literal(kind.typeInCall())));
    }

    /** Refuses a text with expressions as default. */
    static void requireConstant(String name, Value value) {
        if (value.toString().contains("${{")) {
            throw new IllegalArgumentException("default \"" + value + "\" of input \"" + name
                    + "\" is an expression, which GitHub computes only in workflow_call: give a constant");
        }
    }

    private InputSpec with(String key, Value value) {
        return copy(attributes.plus(key, value));
    }

    private InputSpec copy(Mapping changed) {
        return new InputSpec(name, kind, options, changed, origin);
    }

    private static boolean isComputed(Value value) {
        return value instanceof Template text && !text.isLiteral();
    }

    /** All but the origin, for comparisons. */
    List<Object> content() {
        return List.of(name, kind, options, attributes);
    }
}
