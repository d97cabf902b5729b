package dev.workflowdsl.codegen.wrapper;

import dev.workflowdsl.codegen.descriptor.InputDescriptor;
import dev.workflowdsl.codegen.descriptor.Kind;
import dev.workflowdsl.codegen.descriptor.Separator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of an input: what it does, in our words, and its name, type and default. */
final class InputDocs {

    private static final int LONGEST_DEFAULT = 300;

    private InputDocs() {}

    static String of(Wrapper wrapper, Member member) {
        InputDescriptor input = member.input();
        List<String> parts = new ArrayList<>();
        input.documentation().map(Javadoc::sentence).ifPresent(parts::add);
        parts.add((parts.isEmpty() ? "" : "<p>") + facts(wrapper, input));
        securityDefault(wrapper, member).ifPresent(text -> parts.add("<p>" + text));
        input.deprecation()
                .ifPresent(deprecation -> parts.add("@deprecated " + InputMethods.deprecation(wrapper, deprecation)));
        return Javadoc.wrap(String.join("\n\n", parts));
    }

    private static String facts(Wrapper wrapper, InputDescriptor input) {
        return "Input " + Javadoc.code(input.name()) + ": " + type(input) + "; " + defaultOf(wrapper, input);
    }

    private static String type(InputDescriptor input) {
        return switch (input.type()) {
            case STRING -> "text";
            case SECRET -> "a secret";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false" + (input.otherValues() ? ", or another word" : words(", or ", input));
            case ENUM -> input.otherValues() ? "a word, such as one of the constants" : "one of the constants";
            case LIST -> "a list" + input.separator().map(InputDocs::separated).orElse("");
        };
    }

    private static String words(String before, InputDescriptor input) {
        return input.values().isEmpty() ? "" : before + "one of the constants";
    }

    private static String separated(Separator separator) {
        return switch (separator) {
            case NEWLINE -> ", one item on each line";
            case COMMA -> ", separated by commas";
            case SPACE -> ", separated by spaces";
            case SEMICOLON -> ", separated by semicolons";
            case PIPE -> ", separated by vertical bars";
        };
    }

    private static String defaultOf(Wrapper wrapper, InputDescriptor input) {
        String owner = wrapper.descriptor().kind() == Kind.ACTION ? "action" : "workflow";
        if (input.defaultValue().isEmpty()) {
            return input.required() ? "the " + owner + " requires it." : "there is no default.";
        }
        String text = input.defaultValue().get();
        if (text.isBlank()) {
            return text.isEmpty() ? "the default is empty." : "the default is white space.";
        }
        if (text.strip().contains("\n")) {
            return text.length() > LONGEST_DEFAULT
                    ? "the default is a text of " + text.strip().lines().count() + " lines."
                    : "the default is\n" + Javadoc.lines(text);
        }
        return text.length() > LONGEST_DEFAULT
                ? "the default begins with " + Javadoc.code(text.substring(0, LONGEST_DEFAULT)) + "."
                : "the default is " + Javadoc.code(text) + edges(text) + ".";
    }

    private static String edges(String text) {
        boolean before = !text.stripLeading().equals(text);
        boolean after = !text.stripTrailing().equals(text);
        if (!before && !after) {
            return "";
        }
        return ", with white space " + (before && after ? "around it" : before ? "before it" : "behind it");
    }

    private static Optional<String> securityDefault(Wrapper wrapper, Member member) {
        return wrapper.descriptor().securityDefaults().stream()
                .filter(other -> other.input().equalsIgnoreCase(member.input().name()))
                .map(other -> "Unless it is set, " + Javadoc.code(other.input() + ": " + other.value())
                        + " is written: " + Javadoc.sentence(other.reason()))
                .findFirst();
    }
}
