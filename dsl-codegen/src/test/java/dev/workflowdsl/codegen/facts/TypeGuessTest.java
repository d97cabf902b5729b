package dev.workflowdsl.codegen.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.codegen.descriptor.InputType;
import dev.workflowdsl.codegen.descriptor.Separator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypeGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quick         | true  | Be quick.                                   | BOOLEAN
            quick         | false | Be quick.                                   | BOOLEAN
            quick         |       | Whether to be quick.                        | BOOLEAN
            quick         |       | If true, be quick.                          | BOOLEAN
            quick         |       | Be quick (true or false).                   | BOOLEAN
            retries       | 3     | How often.                                  | NUMBER
            threshold     | 0.0   | How much.                                   | NUMBER
            offset        | -1    | From where.                                 | NUMBER
            java-version  | 17    | Which Java.                                 | STRING
            timeout       | 10m   | How long.                                   | STRING
            name          |       | The name.                                   | STRING
            """)
    void goesByTheDefaultAndTheFirstWords(String name, String fallback, String description, InputType type) {
        assertThat(guess(name, fallback, description)).isEqualTo(new TypeGuess(type, List.of(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Comma-separated list of files.               | COMMA
            Files, separated by commas.                  | COMMA
            Newline separated files.                     | NEWLINE
            Files, one per line.                         | NEWLINE
            A multiline string of files.                 | NEWLINE
            A comma or newline-separated list of files.  | NEWLINE
            Whitespace separated files.                  | SPACE
            Pipe-delimited files.                        | PIPE
            """)
    void seesWhatSeparatesAList(String description, Separator separator) {
        assertThat(guess("files", null, description))
                .isEqualTo(new TypeGuess(InputType.LIST, List.of(), Optional.of(separator)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"sea\" or \"air\"; \"air\" is dearer.",
                "Use `sea` or `air`.",
                "How it goes [sea | air].",
                "How it goes: sea, or air."
            })
    void takesTheWordsAroundTheDefaultForAnEnumeration(String description) {
        assertThat(guess("way", "sea", description))
                .isEqualTo(new TypeGuess(InputType.ENUM, List.of("sea", "air"), Optional.empty()));
    }

    @Test
    void seesNoEnumerationWithoutItsDefault() {
        assertThat(guess("way", "train", "Use `sea` or `air`.").type()).isEqualTo(InputType.STRING);
    }

    @Test
    void believesTheDeclarationOfAWorkflow() {
        Facts.InputFacts input = new Facts.InputFacts(
                "retries", Optional.of(InputType.STRING), false, Optional.of("3"), Optional.empty(), Optional.empty());

        assertThat(TypeGuess.of(input).type()).isEqualTo(InputType.STRING);
    }

    private static TypeGuess guess(String name, String fallback, String description) {
        return TypeGuess.of(new Facts.InputFacts(
                name,
                Optional.empty(),
                false,
                Optional.ofNullable(fallback),
                Optional.empty(),
                Optional.of(description)));
    }
}
