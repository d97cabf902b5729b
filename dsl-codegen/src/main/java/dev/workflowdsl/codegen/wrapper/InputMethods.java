package dev.workflowdsl.codegen.wrapper;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.workflowdsl.codegen.descriptor.Deprecation;
import dev.workflowdsl.codegen.descriptor.InputDescriptor;
import dev.workflowdsl.codegen.descriptor.Separator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods that set an input: one for each way to give it. */
final class InputMethods {

    private static final String FIRST = "first";
    private static final String MORE = "more";

    private final Wrapper wrapper;
    private final Member member;

    InputMethods(Wrapper wrapper, Member member) {
        this.wrapper = wrapper;
        this.member = member;
    }

    Stream<MethodSpec> methods() {
        return member.forms().stream().map(this::method);
    }

    private MethodSpec method(Form form) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(member.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(wrapper.type())
                .addJavadoc("$L", InputDocs.of(wrapper, member))
                .addParameters(parameters(member, form))
                .varargs(form.kind() == Form.Kind.ITEMS)
                .addStatement("return set($L)", arguments(form));
        if (member.input().deprecation().isPresent()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.build();
    }

    private CodeBlock arguments(Form form) {
        InputDescriptor input = member.input();
        return switch (form.kind()) {
            case VALUE, EXPRESSION, REFERENCE -> CodeBlock.of("$S, $L", input.name(), member.name());
            case COLLECTION -> CodeBlock.of("$S, $S, $L", input.name(), separator(), member.name());
            case ITEMS -> CodeBlock.of("$S, $S, $L, $L", input.name(), separator(), FIRST, MORE);
        };
    }

    private String separator() {
        return member.input().separator().map(Separator::text).orElse("\n");
    }

    static List<ParameterSpec> parameters(Member member, Form form) {
        if (form.kind() == Form.Kind.ITEMS) {
            return List.of(
                    ParameterSpec.builder(form.type(), FIRST).build(),
                    ParameterSpec.builder(form.arrayType(), MORE).build());
        }
        return List.of(ParameterSpec.builder(form.type(), member.name()).build());
    }

    static String deprecation(Wrapper wrapper, Deprecation deprecation) {
        String note = deprecation.note().map(Javadoc::sentence).orElse("Its owner advises against it.");
        return deprecation
                .replacement()
                .map(name -> note + " Use "
                        + wrapper.input(name)
                                .map(other -> "{@link #" + other.name() + "}")
                                .orElse(Javadoc.code(name))
                        + ".")
                .orElse(note);
    }
}
