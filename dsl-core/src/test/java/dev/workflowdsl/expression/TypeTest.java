package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TypeTest {

    @Test
    void isNamedLikeTheKindsOfGitHub() {
        assertThat(Type.any()).hasToString("any");
        assertThat(Type.nullValue()).hasToString("null");
        assertThat(Type.bool()).hasToString("boolean");
        assertThat(Type.number()).hasToString("number");
        assertThat(Type.string()).hasToString("string");
        assertThat(Type.oneOf(List.of("a", "b"))).hasToString("string");
        assertThat(Type.arrayOf(Type.string())).hasToString("array of string");
        assertThat(Type.arrayOf(Type.any())).hasToString("array");
        assertThat(Type.mapOf(Type.string())).hasToString("object");
    }

    @Test
    void eitherOfTwoScalarsIsAScalar() {
        assertThat(Type.string().or(Type.number())).hasToString("number or string");
        assertThat(Type.oneOf(List.of("a")).or(Type.oneOf(List.of("b")))).isEqualTo(Type.oneOf(List.of("a", "b")));
        assertThat(Type.oneOf(List.of("a")).or(Type.string())).isEqualTo(Type.string());
        assertThat(Type.string().or(Type.string())).isEqualTo(Type.string());
    }

    @Test
    void eitherOfTwoArraysIsAnArray() {
        assertThat(Type.arrayOf(Type.string()).or(Type.arrayOf(Type.bool()))).hasToString("array of boolean or string");
    }

    @Test
    void eitherOfTwoObjectsHasThePropertiesOfBoth() {
        Type.Obj either = (Type.Obj) Type.object(Map.of("a", Type.string(), "both", Type.string()))
                .or(Type.object(Map.of("Both", Type.number(), "b", Type.bool())));

        assertThat(either.property("a")).hasValue(Type.string());
        assertThat(either.property("b")).hasValue(Type.bool());
        assertThat(either.property("both")).map(Type::toString).hasValue("number or string");
        assertThat(either.property("c")).isEmpty();
        assertThat(either.properties()).hasSize(3);
    }

    @Test
    void eitherOfAStrictAndAnOpenObjectIsOpen() {
        Type.Obj either = (Type.Obj) Type.object(Map.of("a", Type.number())).or(Type.mapOf(Type.string()));

        assertThat(either.property("a")).map(Type::toString).hasValue("number or string");
        assertThat(either.others()).hasValue(Type.string());
    }

    @Test
    void nothingIsKnownOfDifferentThings() {
        assertThat(Type.string().or(Type.arrayOf(Type.string()))).isEqualTo(Type.any());
        assertThat(Type.any().or(Type.string())).isEqualTo(Type.any());
    }

    @Test
    void propertiesAreFoundWithoutCase() {
        Type.Obj object = (Type.Obj) Type.object(Map.of("Name", Type.string()));

        assertThat(object.property("nAME")).hasValue(Type.string());
    }

    @Test
    void comesFromAValue() {
        Data value = Data.ofJson("{\"a\": [1, \"x\"], \"b\": true, \"c\": null, \"d\": []}");

        assertThat(Type.of(value))
                .isEqualTo(new Type.Obj(
                        Map.of(
                                "a",
                                        Type.arrayOf(new Type.Scalar(
                                                Set.of(Data.Kind.NUMBER, Data.Kind.STRING),
                                                List.of(Data.of(1), Data.of("x")))),
                                "b", Type.bool(),
                                "c", Type.nullValue(),
                                "d", Type.arrayOf(Type.any())),
                        Optional.empty()));
    }

    @Test
    void aChoiceOfManyTextsIsAnyText() {
        List<String> texts = IntStream.range(0, 300).mapToObj(i -> "text " + i).toList();

        assertThat(Type.oneOf(texts)).isEqualTo(Type.string());
        assertThat(Type.oneOf(List.of())).isEqualTo(Type.string());
    }

    @Test
    void aScopeCanKnowMoreThanGitHubTells() {
        Type event = Type.object(Map.of("number", Type.number()));
        TypeScope scope = TypeScope.standard()
                .with("github", "event", event)
                .with("Matrix", Type.object(Map.of("os", Type.string())))
                .with("made_up", Type.string());

        assertThat(TypeChecker.of(scope).typeOf(Expressions.parse("github.event.number")))
                .isEqualTo(Type.number());
        assertThat(TypeChecker.of(scope).typeOf(Expressions.parse("github.ref")))
                .isEqualTo(Type.string());
        assertThat(TypeChecker.of(scope).typeOf(Expressions.parse("matrix.os"))).isEqualTo(Type.string());
        assertThat(scope.type("made_up")).hasValue(Type.string());
        assertThat(TypeScope.standard().type("made_up")).isEmpty();
    }
}
