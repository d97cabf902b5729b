package dev.workflowdsl.codegen.wrapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.workflowdsl.action.StepOutputs;
import dev.workflowdsl.codegen.descriptor.OutputDescriptor;
import dev.workflowdsl.codegen.descriptor.OutputType;
import dev.workflowdsl.expression.AnyExpression;
import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.NumberExpression;
import dev.workflowdsl.expression.StringExpression;
import javax.lang.model.element.Modifier;

/** The nested class of an action's outputs: a method for each. */
final class OutputsClass {

    private OutputsClass() {}

    static TypeSpec of(Wrapper wrapper, ClassName type) {
        TypeSpec.Builder outputs = TypeSpec.classBuilder(type)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(StepOutputs.class)
                .addJavadoc("$L", Javadoc.wrap(doc(wrapper)))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(Types.STRING, "stepId")
                        .addStatement("super(stepId)")
                        .build());
        wrapper.outputs().forEach((output, name) -> outputs.addMethod(method(output, name)));
        return outputs.build();
    }

    private static String doc(Wrapper wrapper) {
        return "The outputs of a step that uses the action."
                + (wrapper.descriptor().dynamicOutputs() ? " It sets others too, which {@link #get} reads." : "");
    }

    private static MethodSpec method(OutputDescriptor output, String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .returns(type(output.type()))
                .addJavadoc("$L", doc(output))
                .addStatement("return $L", read(output))
                .build();
    }

    static String doc(OutputDescriptor output) {
        String facts = "Output " + Javadoc.code(output.name()) + type(" (true or false)", output) + ".";
        return Javadoc.wrap(output.documentation()
                .map(text -> Javadoc.sentence(text) + "\n\n<p>" + facts)
                .orElse(facts));
    }

    private static String type(String bool, OutputDescriptor output) {
        return switch (output.type()) {
            case STRING -> "";
            case BOOLEAN -> bool;
            case NUMBER -> " (a number)";
            case JSON -> " (JSON)";
        };
    }

    private static Class<?> type(OutputType type) {
        return switch (type) {
            case STRING -> StringExpression.class;
            case BOOLEAN -> BooleanExpression.class;
            case NUMBER -> NumberExpression.class;
            case JSON -> AnyExpression.class;
        };
    }

    private static CodeBlock read(OutputDescriptor output) {
        String method = switch (output.type()) {
            case STRING -> "get";
            case BOOLEAN -> "bool";
            case NUMBER -> "number";
            case JSON -> "json";
        };
        return CodeBlock.of("$L($S)", method, output.name());
    }
}
