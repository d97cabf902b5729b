package dev.workflowdsl.codegen.wrapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.workflowdsl.action.InputValue;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested class of the words that an input takes: constants for those that are known, and a factory for others. */
final class WordsClass {

    private WordsClass() {}

    static TypeSpec of(Member member, ClassName type) {
        TypeSpec.Builder words = TypeSpec.classBuilder(type)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(InputValue.class)
                .addJavadoc(
                        "Words for the input $L: those that are known, and any other by {@link #of}.",
                        Javadoc.code(member.input().name()));
        List<String> values = member.input().values();
        List<String> names =
                JavaNames.distinct(values.stream().map(JavaNames::constantName).toList(), List.of());
        for (int i = 0; i < values.size(); i++) {
            words.addField(FieldSpec.builder(type, names.get(i), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("$L", doc(values.get(i)))
                    .initializer("new $T($S)", type, values.get(i))
                    .build());
        }
        return words.addMethod(constructor()).addMethod(factory(type)).build();
    }

    private static String doc(String value) {
        return value.isBlank() ? (value.isEmpty() ? "The empty text." : "White space.") : Javadoc.code(value) + ".";
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Types.STRING, "text")
                .addStatement("super(text)")
                .build();
    }

    private static MethodSpec factory(ClassName type) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(Types.STRING, "text")
                .addJavadoc("A word that has no constant here; it may hold expressions.\n\n")
                .addJavadoc("@throws IllegalArgumentException if an expression in it is malformed")
                .addStatement("return new $T(text)", type)
                .build();
    }
}
