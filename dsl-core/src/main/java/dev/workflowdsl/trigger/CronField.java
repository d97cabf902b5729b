package dev.workflowdsl.trigger;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** One of the five fields of a cron text: its range, its names, and how it is read. */
enum CronField {
    MINUTE("minute", 0, 59, List.of(), "0-59"),
    HOUR("hour", 0, 23, List.of(), "0-23"),
    DAY("day of month", 1, 31, List.of(), "1-31"),
    MONTH(
            "month",
            1,
            12,
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"),
            "1-12 or JAN-DEC"),
    WEEKDAY(
            "day of week",
            0,
            6,
            List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"),
            "0-6 or SUN-SAT, Sunday is 0");

    /** What surely fits into an int. */
    private static final int MOST_DIGITS = 9;

    private final String label;
    private final int lowest;
    private final int highest;

    @SuppressWarnings("ImmutableEnumChecker") // it is a List.of
    private final List<String> names;

    private final String range;

    CronField(String label, int lowest, int highest, List<String> names, String range) {
        this.label = label;
        this.lowest = lowest;
        this.highest = highest;
        this.names = names;
        this.range = range;
    }

    /** The number, which must be in the range of the field. */
    int require(int number) {
        if (number < lowest || number > highest) {
            throw new IllegalArgumentException(label + " \"" + number + "\" is out of range: use " + range);
        }
        return number;
    }

    /** Whether the set holds all values of the field. */
    boolean isAll(BitSet values) {
        return values.cardinality() == highest - lowest + 1;
    }

    /** The values that a field's text stands for. */
    BitSet parse(String cron, String text) {
        BitSet values = new BitSet(highest + 1);
        if (text.equals("*")) {
            values.set(lowest, highest + 1);
            return values;
        }
        for (String item : text.split(",", -1)) {
            String[] rangeAndStep = item.split("/", 2);
            boolean stepped = rangeAndStep.length > 1;
            int step = stepped ? step(cron, rangeAndStep[1]) : 1;
            String[] ends = rangeAndStep[0].split("-", 2);
            boolean all = rangeAndStep[0].equals("*");
            int from = all ? lowest : number(cron, ends[0]);
            int single = all || stepped ? highest : from;
            int to = ends.length > 1 ? number(cron, ends[1]) : single;
            if (to < from) {
                throw invalid(cron, item, "goes down", "give the smaller value first, or join two ranges by a comma");
            }
            for (int value = from; value <= to; value += step) {
                values.set(value);
            }
        }
        return values;
    }

    private int number(String cron, String text) {
        int index = names.indexOf(text.toUpperCase(Locale.ROOT));
        int number = index >= 0 ? lowest + index : digits(text);
        if (number < 0) {
            throw invalid(cron, text, "is not one", "use " + range + ", *, ranges (1-5), steps (*/2) and lists (1,3)");
        }
        if (number < lowest || number > highest) {
            throw invalid(cron, text, "is out of range", "use " + range);
        }
        return number;
    }

    private int step(String cron, String text) {
        int step = digits(text);
        if (step < 1 || step > highest) {
            throw invalid(cron, text, "is no step", "use a number from 1 to " + highest + " behind the /");
        }
        return step;
    }

    private static int digits(String text) {
        boolean number = !text.isEmpty() && text.length() <= MOST_DIGITS;
        for (int i = 0; i < text.length(); i++) {
            number &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return number ? Integer.parseInt(text) : -1;
    }

    private IllegalArgumentException invalid(String cron, String part, String fault, String fix) {
        return new IllegalArgumentException(
                "cron \"" + cron + "\" has the " + label + " \"" + part + "\", which " + fault + ": " + fix);
    }
}
