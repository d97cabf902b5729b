package dev.workflowdsl.codegen.facts;

import dev.workflowdsl.codegen.descriptor.InputType;
import dev.workflowdsl.codegen.descriptor.Separator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an input probably means, as {@code action.yml} does not say it. A proposal for new inputs only: who maintains the
 * descriptor decides, and the importer keeps what was decided.
 */
record TypeGuess(InputType type, List<String> values, Optional<Separator> separator) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private static final Pattern LIST = Pattern.compile(
            "(comma|new-?line|line|space|semicolon|pipe)s?[- ](?:break[- ])?(?:separated|delimited|delimiter)");

    private static final Pattern LINES = Pattern.compile(
            "multi-?line|one per line|on (?:a |its own |separate )?(?:new )?lines?|separated by (?:a )?new-?lines?|list of newlines");

    private static final Pattern COMMAS =
            Pattern.compile("separated (?:by|with) (?:a )?commas?|\\bcsv\\b|comma[- ]list");

    private static final Pattern BOOLEAN = Pattern.compile(
            "^(?:whether|if (?:set to )?true|set to true|enable |disable |flag to|boolean)|true or false|true/false|\\(boolean\\)|true\\|false");

    /** Words that look like values: in quotes of any kind, or single ones in an enumeration. */
    private static final Pattern VALUE = Pattern.compile("[`'\"]([A-Za-z0-9_.+-]+)[`'\"]");

    private static final Pattern ENUMERATION =
            Pattern.compile("[\\[({: ]([a-z0-9_-]+(?:(?: ?[,|/] ?(?:or )?| or )[a-z0-9_-]+)+)");

    private static final Pattern BETWEEN_VALUES = Pattern.compile(" ?[,|/] ?(?:or )?| or ");

    TypeGuess {
        values = List.copyOf(values);
    }

    static TypeGuess of(Facts.InputFacts input) {
        String description =
                input.description().orElse("").toLowerCase(Locale.ROOT).strip();
        String fallback = input.defaultValue().orElse("");
        InputType simple = input.type().orElseGet(() -> simple(input, description, fallback));
        if (simple != InputType.STRING) {
            return of(simple);
        }
        Optional<Separator> separator = separator(description);
        if (separator.isPresent()) {
            return new TypeGuess(InputType.LIST, List.of(), separator);
        }
        List<String> values = values(input.description().orElse(""), fallback);
        if (!values.isEmpty()) {
            return new TypeGuess(InputType.ENUM, values, Optional.empty());
        }
        return of(InputType.STRING);
    }

    private static InputType simple(Facts.InputFacts input, String description, String fallback) {
        if (fallback.equals("true") || fallback.equals("false")) {
            return InputType.BOOLEAN;
        }
        if (NUMBER.matcher(fallback).matches()
                && !input.name().toLowerCase(Locale.ROOT).contains("version")) {
            return InputType.NUMBER;
        }
        return fallback.isEmpty() && BOOLEAN.matcher(description).find() ? InputType.BOOLEAN : InputType.STRING;
    }

    private static TypeGuess of(InputType type) {
        return new TypeGuess(type, List.of(), Optional.empty());
    }

    private static Optional<Separator> separator(String description) {
        if (LINES.matcher(description).find()) {
            return Optional.of(Separator.NEWLINE);
        }
        Matcher list = LIST.matcher(description);
        if (!list.find()) {
            return COMMAS.matcher(description).find() ? Optional.of(Separator.COMMA) : Optional.empty();
        }
        return Optional.of(
                switch (list.group(1)) {
                    case "comma" -> Separator.COMMA;
                    case "space" -> Separator.SPACE;
                    case "semicolon" -> Separator.SEMICOLON;
                    case "pipe" -> Separator.PIPE;
                    default -> Separator.NEWLINE;
                });
    }

    /** The values that the description names, if the default is one of at least two. */
    private static List<String> values(String description, String fallback) {
        List<String> quoted = new ArrayList<>();
        Matcher value = VALUE.matcher(description);
        while (value.find()) {
            addOnce(quoted, value.group(1));
        }
        if (quoted.size() > 1 && quoted.contains(fallback)) {
            return quoted;
        }
        Matcher enumeration = ENUMERATION.matcher(description);
        while (enumeration.find()) {
            List<String> named = new ArrayList<>();
            BETWEEN_VALUES.splitAsStream(enumeration.group(1)).forEach(word -> addOnce(named, word));
            if (named.contains(fallback)) {
                return named;
            }
        }
        return List.of();
    }

    private static void addOnce(List<String> values, String value) {
        if (!values.contains(value)) {
            values.add(value);
        }
    }
}
