package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NodeTest {
    private static final Node A = new Node.Context("a");

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "a b", "a.b", "ä", "true", "null", "NaN", "Infinity"})
    void refusesContextsAndFunctionsThatAreNoNames(String name) {
        String rule = " name \"" + name
                + "\" must start with a letter or _, go on with letters, digits, _ and -, and be none of the"
                + " literals true, false, null, NaN and Infinity";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Node.Context(name))
                .withMessage("context" + rule);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Node.Call(name, List.of()))
                .withMessage("function" + rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "a b", "a.b", "ä"})
    void refusesPropertiesThatCannotStandBehindADot(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Node.Property(A, name))
                .withMessage("property name \"" + name
                        + "\" must start with a letter or _ and go on with letters, digits, _ and -;"
                        + " write any other as an index: x['name']");
    }

    @Test
    void refusesLiteralsThatTheLanguageDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Node.Literal(Data.of(List.of())))
                .withMessage("an Array cannot be written as a literal; write it as JSON in a call of \"fromJSON\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Node.Literal(Data.of(Map.of())))
                .withMessage("an Object cannot be written as a literal; write it as JSON in a call of \"fromJSON\"");
    }

    @Test
    void refusesTheWrongNumberOfArguments() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Node.Call("tojson", List.of(A, A)))
                .withMessage("function \"toJSON\" takes 1 argument, not 2");
    }

    @Test
    void knowsItsChildren() {
        assertThat(A.children()).isEmpty();
        assertThat(new Node.Literal(Data.of(1)).children()).isEmpty();
        assertThat(new Node.Property(A, "b").children()).containsExactly(A);
        assertThat(new Node.Star(A).children()).containsExactly(A);
        assertThat(new Node.Not(A).children()).containsExactly(A);
        assertThat(Expressions.parse("a[b]").children()).hasToString("[a, b]");
        assertThat(Expressions.parse("f(a, b, c)").children()).hasToString("[a, b, c]");
        assertThat(Expressions.parse("a && b && (c && d)").children()).hasToString("[a, b, c && d]");
        assertThat(Expressions.parse("a == b == c").children()).hasToString("[a == b, c]");
    }

    @Test
    void knowsTheOperandsOfAChain() {
        Node.Binary chain = (Node.Binary) Expressions.parse("a || b && c || (d || e)");

        assertThat(chain.operands()).hasToString("[a, b && c, d || e]");
    }

    @Test
    void isEqualIfEverythingIs() {
        assertThat(Expressions.parse("a && b && c"))
                .isEqualTo(Expressions.parse("(a && b) && c"))
                .isNotEqualTo(Expressions.parse("a && (b && c)"))
                .isNotEqualTo(Expressions.parse("a || b || c"))
                .isNotEqualTo(A);
        assertThat(Expressions.parse("a.b")).isNotEqualTo(Expressions.parse("a['b']"));
        assertThat(Expressions.parse("NaN")).isEqualTo(Expressions.parse("NaN"));
    }

    @Test
    void operatorsKnowTheirSymbols() {
        assertThat(Operator.values())
                .extracting(Operator::symbol)
                .containsExactly("||", "&&", "==", "!=", "<", "<=", ">", ">=");
        assertThat(Operator.values()).filteredOn(Operator::isLogical).containsExactly(Operator.OR, Operator.AND);
    }
}
