package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DataTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-2.5, -2.5",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "0.0001, 0.0001",
        "0.00001, 1E-05",
        "0.000012345, 1.2345E-05",
        "999999999999999, 999999999999999",
        "1000000000000000, 1E+15",
        "1234567890123456, 1.23456789012346E+15",
        "123456789012345.5, 123456789012346",
        "100000000000000.5, 100000000000000",
        "999999999999999.9, 1E+15",
        "-1.5e300, -1.5E+300",
        "4.9e-324, 4.94065645841247E-324",
        "1.7976931348623157e308, 1.79769313486232E+308",
        "NaN, NaN",
        "-Infinity, -Infinity"
    })
    void writesNumbersWith15Digits(double number, String text) {
        assertThat(Data.of(number).toText()).isEqualTo(text);
    }

    @Test
    void becomesText() {
        assertThat(Data.nullValue().toText()).isEmpty();
        assertThat(Data.of(true).toText()).isEqualTo("true");
        assertThat(Data.of("it's").toText()).isEqualTo("it's");
        assertThat(Data.of(List.of(Data.of(1))).toText()).isEqualTo("Array");
        assertThat(Data.of(Map.of()).toText()).isEqualTo("Object");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "'', 0",
                "' \t', 0",
                "' 12 ', 12",
                "+1.5e1, 15",
                "5., 5",
                ".5, 0.5",
                "0xfF, 255",
                "0xffffffff, -1",
                "0x100000000, NaN",
                "0o17, 15",
                "0o8, NaN",
                "0X1, NaN",
                "1e400, Infinity",
                "-Infinity, -Infinity",
                "+Infinity, Infinity",
                "infinity, NaN",
                "1d, NaN",
                "1_000, NaN",
                "1e, NaN",
                "., NaN",
                "--1, NaN",
                "true, NaN"
            })
    void readsNumbersFromText(String text, Double number) {
        assertThat(Data.of(text).toNumber()).isEqualTo(number);
    }

    @Test
    void becomesANumber() {
        assertThat(Data.nullValue().toNumber()).isZero();
        assertThat(Data.of(true).toNumber()).isEqualTo(1);
        assertThat(Data.of(false).toNumber()).isZero();
        assertThat(Data.of(1.5).toNumber()).isEqualTo(1.5);
        assertThat(Data.of(List.of()).toNumber()).isNaN();
        assertThat(Data.of(Map.of()).toNumber()).isNaN();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "false", "0", "-0.0", "\"\""})
    void isNotTruthy(String json) {
        assertThat(Data.ofJson(json).isTruthy()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "-0.5", "\"false\"", "\" \"", "[]", "{}"})
    void isTruthy(String json) {
        assertThat(Data.ofJson(json).isTruthy()).isTrue();
    }

    @Test
    void nanIsNotTruthy() {
        assertThat(Data.of(Double.NaN).isTruthy()).isFalse();
        assertThat(Data.of(Double.NEGATIVE_INFINITY).isTruthy()).isTrue();
    }

    @Test
    void knowsItsKind() {
        assertThat(List.of("null", "true", "1", "\"\"", "[]", "{}"))
                .extracting(json -> Data.ofJson(json).kind().label())
                .containsExactly("Null", "Boolean", "Number", "String", "Array", "Object");
    }

    @Test
    void writesJsonInGitHubsLayout() {
        Data data = Data.ofJson(
                "{\"a\":[1,[],{},[null,true]],\"b\\\"\":{\"c\":\"x\\ny\\u0001\\u2028\\u0085é/\\\\\\t\\b\\f\\r\"},\"d\":1e20}");

        assertThat(data.toJson()).isEqualTo("""
                        {
                          "a": [
                            1,
                            [],
                            {},
                            [
                              null,
                              true
                            ]
                          ],
                          "b\\"": {
                            "c": "x\\ny\\u0001\\u2028\\u0085é/\\\\\\t\\b\\f\\r"
                          },
                          "d": 1E+20
                        }""");
        assertThat(Data.ofJson(data.toJson())).isEqualTo(data);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | empty text is no JSON; write null for no value",
                "1 2 | no JSON from character 3 on: more than one value",
            })
    void refusesWhatIsNoJson(String json, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> Data.ofJson(json)).withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "[1,]",
                "{a:1}",
                "'a'",
                "[1",
                "{\"a\"",
                "01",
                "+1",
                ".5",
                "NaN",
                "// x\n1",
                "\"a\nb\"",
                "\"\\x\""
            })
    void readsJsonStrictly(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Data.ofJson(json))
                .withMessageStartingWith("no JSON from character ");
    }

    @Test
    void findsPropertiesWithoutCase() {
        Data.Obj object = (Data.Obj) Data.ofJson("{\"Größe\":1,\"straße\":2,\"ı\":3,\"ς\":4}");

        assertThat(object.property("GRÖßE")).contains(Data.of(1));
        assertThat(object.property("STRASSE")).isEmpty();
        assertThat(object.property("I")).isEmpty();
        assertThat(object.property("σ")).contains(Data.of(4));
    }

    @Test
    void keepsTheFirstOfPropertiesThatDifferInCaseOnly() {
        assertThat(Data.ofJson("{\"a\":1,\"A\":2,\"a\":3}")).isEqualTo(Data.of(Map.of("a", Data.of(1))));
    }

    @Test
    void keepsTheOrderOfProperties() {
        Data.Obj object = (Data.Obj) Data.ofJson("{\"z\":1,\"a\":2,\"1\":3}");

        assertThat(object.properties().keySet()).containsExactly("z", "a", "1");
    }

    @Test
    void cannotBeChangedFromOutside() {
        Map<String, Data> properties = new LinkedHashMap<>(Map.of("a", Data.of(1)));
        List<Data> items = new ArrayList<>(List.of(Data.of(1)));
        Data.Obj object = Data.of(properties);
        Data.Arr array = new Data.Arr(items);

        properties.clear();
        items.clear();

        assertThat(object.property("a")).contains(Data.of(1));
        assertThat(object.properties()).isUnmodifiable();
        assertThat(array.items()).containsExactly(Data.of(1)).isUnmodifiable();
    }

    @Test
    void isEqualIfKindAndContentAre() {
        assertThat(Data.of("a")).isEqualTo(Data.of("a")).isNotEqualTo(Data.of("A"));
        assertThat(Data.of(Double.NaN)).isEqualTo(Data.of(Double.NaN));
        assertThat(Data.ofJson("{\"a\":[1]}"))
                .isEqualTo(Data.of(Map.of("a", Data.of(List.of(Data.of(1))))))
                .hasSameHashCodeAs(Data.ofJson("{\"a\":[1]}"))
                .isNotEqualTo(Data.ofJson("{\"a\":[2]}"));
        assertThat(Data.nullValue()).isEqualTo(new Data.Null());
    }
}
