package dev.workflowdsl.codegen.wrapper;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.workflowdsl.codegen.descriptor.InputType;
import dev.workflowdsl.codegen.descriptor.Kind;
import dev.workflowdsl.codegen.descriptor.SecretDescriptor;
import dev.workflowdsl.codegen.descriptor.SecurityDefault;
import dev.workflowdsl.expression.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The static factories of a wrapper. What the action requires is a parameter: with one such input in all ways to give it,
 * with two in all combinations of values and expressions, with more as values or as expressions. The secrets that a
 * workflow requires come behind the inputs; a second factory hands on all secrets instead.
 */
final class Factories {

    private static final int MOST_COMBINED = 2;

    private static final Set<String> TRUTHS = Set.of("true", "false");

    private final Wrapper wrapper;
    private final String noun;

    Factories(Wrapper wrapper) {
        this.wrapper = wrapper;
        this.noun = wrapper.descriptor().kind() == Kind.ACTION ? "action" : "workflow";
    }

    /**
     * One thing that is required.
     *
     * @param parameters the parameters by which it is given
     * @param method the method that sets it
     * @param varargs whether the last parameter is variable
     * @param doc what it is
     */
    private record Part(List<ParameterSpec> parameters, String method, boolean varargs, String doc) {

        CodeBlock call() {
            return CodeBlock.of(
                    ".$L($L)",
                    method,
                    String.join(
                            ", ", parameters.stream().map(ParameterSpec::name).toList()));
        }

        String tags() {
            String first = "\n@param " + parameters.get(0).name() + " " + doc;
            return varargs ? first + "\n@param " + parameters.get(1).name() + " more of them" : first;
        }
    }

    Stream<MethodSpec> methods() {
        List<Member> mandatory = wrapper.mandatory();
        List<List<Part>> secrets = secrets();
        if (secrets.isEmpty()) {
            return inputs(mandatory, mandatory.size() == 1)
                    .map(parts -> method(Wrapper.factory(wrapper.descriptor().kind()), parts, ""));
        }
        Stream<MethodSpec> passing = inputs(mandatory, false)
                .flatMap(parts -> secrets.stream()
                        .map(more ->
                                Stream.concat(parts.stream(), more.stream()).toList()))
                .map(parts -> method(Wrapper.factory(wrapper.descriptor().kind()), parts, ""));
        Stream<MethodSpec> inheriting = inputs(mandatory, mandatory.size() == 1)
                .map(parts -> method(Wrapper.INHERITING, parts, ".inheritSecrets()"));
        return Stream.concat(passing, inheriting);
    }

    /** The ways to give all inputs that are required. */
    private static Stream<List<Part>> inputs(List<Member> mandatory, boolean alone) {
        if (mandatory.size() > MOST_COMBINED) {
            return Stream.of(false, true)
                    .map(computed -> mandatory.stream()
                            .map(member -> part(
                                    member,
                                    member.plainForms().stream()
                                            .filter(form -> form.isComputed() == computed)
                                            .findFirst()
                                            .orElseThrow()))
                            .toList());
        }
        List<List<Part>> combinations = List.of(List.of());
        for (Member member : mandatory) {
            List<List<Part>> longer = new ArrayList<>();
            for (List<Part> combination : combinations) {
                for (Form form : alone ? member.forms() : member.plainForms()) {
                    longer.add(Stream.concat(combination.stream(), Stream.of(part(member, form)))
                            .toList());
                }
            }
            combinations = longer;
        }
        return combinations.stream();
    }

    private static Part part(Member member, Form form) {
        return new Part(
                InputMethods.parameters(member, form),
                member.name(),
                form.kind() == Form.Kind.ITEMS,
                member.input()
                        .documentation()
                        .map(Javadoc::text)
                        .orElse("the input " + Javadoc.code(member.input().name())));
    }

    /** The ways to pass the secrets that are required: as such, or as expressions. */
    private List<List<Part>> secrets() {
        List<SecretDescriptor> required = wrapper.secrets().keySet().stream()
                .filter(SecretDescriptor::required)
                .toList();
        return required.isEmpty()
                ? List.of()
                : Stream.of(Types.SECRET, Types.expression(Types.STRING))
                        .map(type -> required.stream()
                                .map(secret -> part(secret, type))
                                .toList())
                        .toList();
    }

    private Part part(SecretDescriptor secret, TypeName type) {
        String name = wrapper.method(secret);
        return new Part(
                List.of(ParameterSpec.builder(type, name).build()),
                name,
                false,
                secret.documentation().map(Javadoc::text).orElse("the secret " + Javadoc.code(secret.name())));
    }

    private MethodSpec method(String name, List<Part> parts, String end) {
        StringBuilder doc = new StringBuilder("A call of the " + noun)
                .append(parts.isEmpty() ? " without inputs" : " with what it requires")
                .append(end.isEmpty() ? "." : ", and with all secrets that the calling workflow has.")
                .append('\n');
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(wrapper.type());
        CodeBlock.Builder code = CodeBlock.builder().add("return $L", start());
        for (Part part : parts) {
            method.addParameters(part.parameters()).varargs(part.varargs());
            code.add(part.call());
            doc.append(part.tags());
        }
        return method.addJavadoc("$L", Javadoc.wrap(doc.toString()))
                .addStatement(code.add("$L", end).build())
                .build();
    }

    private CodeBlock start() {
        CodeBlock.Builder start = CodeBlock.builder()
                .add("new $T($L, $T.empty()", wrapper.type(), WrapperFile.REFERENCE, Mapping.class)
                .add(
                        wrapper.descriptor().kind() == Kind.ACTION
                                ? CodeBlock.of(")")
                                : CodeBlock.of(", $T.empty())", Mapping.class));
        for (SecurityDefault other : wrapper.descriptor().securityDefaults()) {
            start.add(".set($S, $L)", other.input(), literal(other));
        }
        return start.build();
    }

    private CodeBlock literal(SecurityDefault other) {
        InputType type = wrapper.input(other.input())
                .map(member -> member.input().type())
                .orElse(InputType.STRING);
        boolean bare = switch (type) {
            case BOOLEAN -> TRUTHS.contains(other.value());
            case NUMBER -> true;
            case STRING, ENUM, LIST, SECRET -> false;
        };
        return bare ? CodeBlock.of("$L", other.value()) : CodeBlock.of("$S", other.value());
    }
}
