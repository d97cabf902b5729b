package dev.workflowdsl.codegen.descriptor;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An input of an action or a reusable workflow.
 *
 * @param name its name, as the owner writes it
 * @param type what its text means
 * @param required whether the owner declares it as required; one with a default may be left out nevertheless
 * @param defaultValue the text that the owner declares as default, which may hold an expression
 * @param values an enumeration: its values; a list: the values that its items can have, if they are few; a boolean: the
 *     words beside {@code true} and {@code false}
 * @param otherValues whether more values make sense than those named: other words than {@code true} and {@code false}
 *     for a boolean, other items for an enumeration or a list
 * @param separator what stands between the items; there for a list only
 * @param deprecation that it should not be used any more
 * @param documentation what it does, in our words: one sentence
 */
public record InputDescriptor(
        String name,
        InputType type,
        boolean required,
        Optional<String> defaultValue,
        List<String> values,
        boolean otherValues,
        Optional<Separator> separator,
        Optional<Deprecation> deprecation,
        Optional<String> documentation) {

    private static final Set<InputType> PLAIN = EnumSet.of(InputType.STRING, InputType.NUMBER, InputType.SECRET);

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a list has no separator or something else has one, an enumeration has no values, or
     *     a text, a number or a secret has some
     */
    public InputDescriptor {
        values = List.copyOf(values);
        boolean plain = PLAIN.contains(type);
        require(
                (type == InputType.LIST) == separator.isPresent(),
                name,
                "give a separator to a list, and to nothing else");
        require(type != InputType.ENUM || !values.isEmpty(), name, "give values to an enumeration");
        require(!plain || (values.isEmpty() && !otherValues), name, "give no values to a string, a number or a secret");
    }

    private static void require(boolean fits, String name, String fix) {
        if (!fits) {
            throw new IllegalArgumentException("input \"" + name + "\" does not fit its type: " + fix);
        }
    }

    /** Whether a call without it fails: the owner requires it and declares no default. */
    public boolean mandatory() {
        return required && defaultValue.isEmpty();
    }
}
