package dev.workflowdsl.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of actions, whatever they are called and however they are put together. */
final class ActionLawsTest {

    private static final CompositeAction EMPTY = CompositeAction.of("a", "A", "");

    @Property
    void aCallLeadsToTheDirectoryOfTheFile(@ForAll("directories") String directory) {
        CompositeAction action = CompositeAction.of(directory, "A", "");

        assertThat(action.path()).isEqualTo(directory + "/action.yml");
        assertThat(action.call().reference().uses()).isEqualTo("./" + directory);
    }

    @Property
    void appendingOneByOneIsAppendingAllAtOnce(@ForAll("inputs") List<ActionInput> inputs) {
        CompositeAction one = EMPTY;
        for (ActionInput input : inputs) {
            one = one.inputs(input);
        }

        assertThat(one).isEqualTo(EMPTY.inputs(inputs));
        assertThat(one.inputs()).isEqualTo(inputs);
    }

    @Property
    void noTwoInputsHaveNamesThatDifferOnlyInCase(@ForAll("names") String name) {
        ActionInput input = ActionInput.of(name);
        ActionInput upper = ActionInput.of(name.toUpperCase(Locale.ROOT));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.inputs(input, upper))
                .withMessageStartingWith("input \"" + upper.name() + "\" is given twice");
    }

    @Property
    void everyTextWithoutExpressionCanBeGivenToADeclaredInput(
            @ForAll("inputs") List<ActionInput> inputs, @ForAll String value) {
        MetadataCall call = EMPTY.inputs(inputs).call();
        for (ActionInput input : inputs) {
            call = call.with(input, Template.literal(value));
        }

        Mapping given = call.inputs().entries();
        assertThat(given.keys())
                .isEqualTo(inputs.stream().map(ActionInput::name).toList());
        assertThat(given.asMap().values()).allMatch(Template.literal(value)::equals);
        assertThat(call.missingInputs()).isEmpty();
    }

    @Property
    void theOrderOfCallsDoesNotMatter(@ForAll("inputs") List<ActionInput> inputs, @ForAll String comment) {
        CompositeAction oneWay =
                EMPTY.inputs(inputs).comment(comment).author("A").branding(Branding.of("package"));
        CompositeAction otherWay = EMPTY.branding(Branding.of("package"))
                .author("A")
                .comment(comment)
                .inputs(inputs);

        assertThat(oneWay).isEqualTo(otherWay).hasSameHashCodeAs(otherWay);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars("-_")
                .ofMaxLength(12)
                .map(rest -> "i" + rest);
    }

    @Provide
    Arbitrary<String> directories() {
        return names().list().ofMinSize(1).ofMaxSize(4).map(names -> String.join("/", names));
    }

    @Provide
    Arbitrary<List<ActionInput>> inputs() {
        Arbitrary<ActionInput> plain = names().map(ActionInput::of);
        return Arbitraries.oneOf(plain, plain.map(ActionInput::required), plain.map(input -> input.defaultValue("x")))
                .list()
                .uniqueElements(ActionInput::name)
                .ofMaxSize(6);
    }
}
