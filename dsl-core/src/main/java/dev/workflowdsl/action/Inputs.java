package dev.workflowdsl.action;

import java.util.ArrayList;
import java.util.List;

/** The texts that GitHub hands on as inputs. */
final class Inputs {

    private static final String LINE = "\n";

    private Inputs() {}

    static String join(String separator, CharSequence first, CharSequence... more) {
        List<CharSequence> items = new ArrayList<>(more.length + 1);
        items.add(first);
        items.addAll(List.of(more));
        return join(separator, items);
    }

    /** Several lines end in a line break, so that they are written as a block of lines. */
    static String join(String separator, Iterable<? extends CharSequence> items) {
        String text = String.join(separator, items);
        return separator.equals(LINE) && text.contains(LINE) && !text.endsWith(LINE) ? text + LINE : text;
    }
}
