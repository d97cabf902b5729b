package dev.workflowdsl.codegen.descriptor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The words that stand for the constants of an enumeration in the files: lower case, {@code -} between words. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word, String place) {
        List<String> words =
                Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
        int index = words.indexOf(word);
        if (index < 0) {
            throw new IllegalArgumentException(place + " is \"" + word + "\": use one of " + String.join(", ", words));
        }
        return type.getEnumConstants()[index];
    }
}
