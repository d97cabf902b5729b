package dev.workflowdsl.codegen.wrapper;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.workflowdsl.codegen.descriptor.InputDescriptor;
import dev.workflowdsl.codegen.descriptor.InputType;
import dev.workflowdsl.codegen.descriptor.Kind;
import dev.workflowdsl.codegen.descriptor.SecurityDefault;
import dev.workflowdsl.expression.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The static factories of a wrapper. What the action requires is a parameter: with one such input in all ways to give it,
 * with two in all combinations of values and expressions, with more as values or as expressions.
 */
final class Factories {

    private static final int MOST_COMBINED = 2;

    private static final Set<String> TRUTHS = Set.of("true", "false");

    private final Wrapper wrapper;
    private final List<Member> mandatory;

    Factories(Wrapper wrapper) {
        this.wrapper = wrapper;
        this.mandatory = wrapper.mandatory();
    }

    Stream<MethodSpec> methods() {
        return combinations().stream().map(this::method);
    }

    private List<List<Form>> combinations() {
        if (mandatory.size() == 1) {
            return mandatory.get(0).forms().stream().map(List::of).toList();
        }
        if (mandatory.size() <= MOST_COMBINED) {
            return product();
        }
        return List.of(
                mandatory.stream().map(member -> member.plainForms().get(0)).toList(),
                mandatory.stream().map(Factories::computed).toList());
    }

    private static Form computed(Member member) {
        return member.plainForms().stream().filter(Form::isComputed).findFirst().orElseThrow();
    }

    private List<List<Form>> product() {
        List<List<Form>> combinations = List.of(List.of());
        for (Member member : mandatory) {
            List<List<Form>> longer = new ArrayList<>();
            for (List<Form> combination : combinations) {
                for (Form form : member.plainForms()) {
                    longer.add(
                            Stream.concat(combination.stream(), Stream.of(form)).toList());
                }
            }
            combinations = longer;
        }
        return combinations;
    }

    private MethodSpec method(List<Form> forms) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(
                        Wrapper.factory(wrapper.descriptor().kind()))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(wrapper.type())
                .addJavadoc("$L", doc(forms));
        CodeBlock.Builder code = CodeBlock.builder().add("return $L", start());
        for (int i = 0; i < forms.size(); i++) {
            method.addParameters(InputMethods.parameters(mandatory.get(i), forms.get(i)));
            method.varargs(forms.get(i).kind() == Form.Kind.ITEMS);
            code.add(InputMethods.call(mandatory.get(i), forms.get(i)));
        }
        return method.addStatement(code.build()).build();
    }

    private CodeBlock start() {
        CodeBlock.Builder start = CodeBlock.builder()
                .add(
                        "new $T($L, $T.empty()$L)",
                        wrapper.type(),
                        WrapperFile.REFERENCE,
                        Mapping.class,
                        wrapper.descriptor().kind() == Kind.ACTION ? "" : CodeBlock.of(", $T.empty()", Mapping.class));
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
            case STRING, ENUM, LIST -> false;
        };
        return bare ? CodeBlock.of("$L", other.value()) : CodeBlock.of("$S", other.value());
    }

    private String doc(List<Form> forms) {
        String noun = wrapper.descriptor().kind() == Kind.ACTION ? "action" : "workflow";
        StringBuilder doc = new StringBuilder("A call of the " + noun
                + (mandatory.isEmpty() ? " without inputs." : " with what it requires.") + "\n");
        for (int i = 0; i < forms.size(); i++) {
            InputDescriptor input = mandatory.get(i).input();
            String text = input.documentation().map(Javadoc::text).orElse("the input " + Javadoc.code(input.name()));
            doc.append("\n@param ")
                    .append(InputMethods.parameters(mandatory.get(i), forms.get(i))
                            .get(0)
                            .name())
                    .append(' ')
                    .append(text);
            if (forms.get(i).kind() == Form.Kind.ITEMS) {
                doc.append("\n@param ").append(InputMethods.MORE).append(" more of them");
            }
        }
        return Javadoc.wrap(doc.toString());
    }
}
