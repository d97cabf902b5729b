package dev.workflowdsl.codegen.wrapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.workflowdsl.codegen.descriptor.InputDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An input as the wrapper has it.
 *
 * @param input what is known of it
 * @param name the name of its methods
 * @param words the nested class of the words that it takes, if some are known
 */
record Member(InputDescriptor input, String name, Optional<ClassName> words) {

    /** Whether a nested class of the known words makes sense. */
    static boolean hasWords(InputDescriptor input) {
        return switch (input.type()) {
            case ENUM -> true;
            case BOOLEAN, LIST -> !input.values().isEmpty();
            case STRING, NUMBER, SECRET -> false;
        };
    }

    /** All ways to give the input, values first. */
    List<Form> forms() {
        return Stream.concat(values(), computed()).toList();
    }

    private Stream<Form> values() {
        return switch (input.type()) {
            case STRING -> Stream.of(Form.value(Types.STRING));
            case SECRET -> Stream.of(Form.value(Types.SECRET));
            case NUMBER -> Stream.of(Form.value(Types.NUMBER));
            case BOOLEAN -> Stream.concat(Stream.of(Form.value(TypeName.BOOLEAN)), third());
            case ENUM -> words.stream().map(Form::value);
            case LIST -> items();
        };
    }

    /** What a boolean can be beside true and false. */
    private Stream<Form> third() {
        return words
                .<TypeName>map(type -> type)
                .or(() -> input.otherValues() ? Optional.of(Types.STRING) : Optional.empty())
                .stream()
                .map(Form::value);
    }

    private Stream<Form> items() {
        Stream<Form> known = words.stream().map(Form::items);
        Stream<Form> free =
                words.isEmpty() || input.otherValues() ? Stream.of(Form.items(Types.STRING)) : Stream.empty();
        return Stream.of(known, free, Stream.of(Form.collection())).flatMap(forms -> forms);
    }

    private Stream<Form> computed() {
        TypeName type = computedType();
        return Stream.of(Form.expression(type), Form.reference(type));
    }

    private TypeName computedType() {
        return switch (input.type()) {
            case STRING, SECRET -> Types.STRING;
            case NUMBER -> WildcardTypeName.subtypeOf(Types.NUMBER);
            case BOOLEAN -> third().findAny().isPresent() ? Types.ANY : Types.BOOLEAN;
            case ENUM -> WildcardTypeName.subtypeOf(Types.TEXT);
            case LIST -> words.isEmpty() ? Types.STRING : WildcardTypeName.subtypeOf(Types.TEXT);
        };
    }

    /** The ways to give the input beside others, by a parameter that is not the last. */
    List<Form> plainForms() {
        return forms().stream()
                .filter(form -> form.kind() != Form.Kind.REFERENCE)
                .map(form -> form.kind() == Form.Kind.ITEMS ? Form.value(form.type()) : form)
                .toList();
    }
}
