package dev.workflowdsl.codegen.wrapper;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.workflowdsl.action.ActionReference;
import dev.workflowdsl.action.ActionWrapper;
import dev.workflowdsl.action.BooleanOutput;
import dev.workflowdsl.action.JsonOutput;
import dev.workflowdsl.action.NumberOutput;
import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StepOutputs;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.action.WorkflowReference;
import dev.workflowdsl.action.WorkflowWrapper;
import dev.workflowdsl.codegen.descriptor.Kind;
import dev.workflowdsl.codegen.descriptor.OutputDescriptor;
import dev.workflowdsl.codegen.descriptor.SecretDescriptor;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/** The source file of a wrapper. */
final class WrapperFile {

    /** The constant that holds how the action is referred to. */
    static final String REFERENCE = "REFERENCE";

    private static final String INDENT = "    ";

    private final Wrapper wrapper;
    private final WrapperDocs docs;

    WrapperFile(Wrapper wrapper, WrapperDocs docs) {
        this.wrapper = wrapper;
        this.docs = docs;
    }

    JavaFile file() {
        return JavaFile.builder(wrapper.type().packageName(), type())
                .addFileComment("$L\nDo not edit: changes are lost when it is generated anew.", marker())
                .skipJavaLangImports(true)
                .indent(INDENT)
                .build();
    }

    private String marker() {
        return SourceFile.MARKER + " from " + wrapper.reference().text();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(wrapper.type())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L", docs.of(wrapper))
                .addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember("value", "$S", "dev.workflowdsl.codegen")
                        .addMember("comments", "$S", wrapper.reference().text())
                        .build())
                .superclass(superclass());
        if (wrapper.descriptor().retirement().isPresent()) {
            type.addAnnotation(Deprecated.class);
        }
        return members(type).build();
    }

    private boolean isAction() {
        return wrapper.descriptor().kind() == Kind.ACTION;
    }

    private TypeName superclass() {
        return isAction()
                ? ParameterizedTypeName.get(ClassName.get(ActionWrapper.class), wrapper.type(), outputsType())
                : ParameterizedTypeName.get(ClassName.get(WorkflowWrapper.class), wrapper.type());
    }

    private ClassName outputsType() {
        return wrapper.outputsType().orElse(ClassName.get(StepOutputs.class));
    }

    private TypeSpec.Builder members(TypeSpec.Builder type) {
        type.addField(reference());
        if (!isAction()) {
            wrapper.outputs().forEach((output, name) -> type.addField(output(output, name)));
        }
        type.addMethod(constructor());
        new Factories(wrapper).methods().forEach(type::addMethod);
        type.addMethod(with());
        for (Member member : wrapper.inputs()) {
            new InputMethods(wrapper, member).methods().forEach(type::addMethod);
        }
        wrapper.secrets().forEach((secret, name) -> secret(secret, name).forEach(type::addMethod));
        if (isAction()) {
            type.addMethod(outputsOf());
            wrapper.outputsType().ifPresent(outputs -> type.addType(OutputsClass.of(wrapper, outputs)));
        }
        for (Member member : wrapper.inputs()) {
            member.words().ifPresent(words -> type.addType(WordsClass.of(member, words)));
        }
        return type;
    }

    private FieldSpec reference() {
        Class<?> type = isAction() ? ActionReference.class : WorkflowReference.class;
        CodeBlock.Builder value = CodeBlock.builder()
                .add("$T.parse($>$>\n$S)", type, wrapper.reference().text());
        wrapper.reference().floatingRef().ifPresent(ref -> value.add("\n.floating($S)", ref));
        value.add("$<$<");
        return FieldSpec.builder(type, REFERENCE, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value.build())
                .build();
    }

    private static FieldSpec output(OutputDescriptor output, String name) {
        String factory = switch (output.type()) {
            case STRING -> "string";
            case BOOLEAN -> "bool";
            case NUMBER -> "number";
            case JSON -> "json";
        };
        Class<?> type = switch (output.type()) {
            case STRING -> StringOutput.class;
            case BOOLEAN -> BooleanOutput.class;
            case NUMBER -> NumberOutput.class;
            case JSON -> JsonOutput.class;
        };
        return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", OutputsClass.doc(output))
                .initializer("$T.$L($S)", Output.class, factory, output.name())
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        return parameters(constructor)
                .addStatement(isAction() ? "super(reference, inputs)" : "super(reference, inputs, secrets)")
                .build();
    }

    private MethodSpec with() {
        MethodSpec.Builder with = MethodSpec.methodBuilder("with")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(wrapper.type());
        return parameters(with)
                .addStatement(
                        "return new $T($L)",
                        wrapper.type(),
                        isAction() ? "reference, inputs" : "reference, inputs, secrets")
                .build();
    }

    private MethodSpec.Builder parameters(MethodSpec.Builder method) {
        if (isAction()) {
            return method.addParameter(ActionReference.class, "reference").addParameter(Value.class, "inputs");
        }
        return method.addParameter(WorkflowReference.class, "reference")
                .addParameter(Mapping.class, "inputs")
                .addParameter(Value.class, "secrets");
    }

    private MethodSpec outputsOf() {
        return MethodSpec.methodBuilder("outputsOf")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(outputsType())
                .addParameter(Types.STRING, "stepId")
                .addStatement("return new $T(stepId)", outputsType())
                .build();
    }

    private Stream<MethodSpec> secret(SecretDescriptor secret, String name) {
        return Stream.of(Types.SECRET, Types.expression(Types.STRING))
                .map(type -> MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(wrapper.type())
                        .addParameter(type, name)
                        .addJavadoc("$L", docs.of(secret))
                        .addStatement("return pass($S, $L)", secret.name(), name)
                        .build());
    }
}
