package dev.workflowdsl.trigger;

import java.time.Month;
import java.util.BitSet;
import java.util.regex.Pattern;

/** What the five fields of a cron text stand for. */
record CronTimes(String text, BitSet minutes, BitSet hours, BitSet days, BitSet months, BitSet weekdays) {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Pattern SPACES = Pattern.compile("\\S+(?: +\\S+)*");
    private static final int SHORTEST_INTERVAL = 5;
    private static final int MINUTES_PER_HOUR = 60;
    private static final int HOURS_PER_DAY = 24;

    /** The times of a well-formed text, between whose fields there is any white space. */
    static CronTimes parse(String written) {
        String cron = inOneLine(written);
        String[] fields = cron.split(" ", -1);
        requireFiveFields(cron, fields);
        return new CronTimes(
                cron,
                CronField.MINUTE.parse(cron, fields[0]),
                CronField.HOUR.parse(cron, fields[1]),
                CronField.DAY.parse(cron, fields[2]),
                CronField.MONTH.parse(cron, fields[3]),
                CronField.WEEKDAY.parse(cron, fields[4]));
    }

    /** Refuses white space in a text that is read, where GitHub's parser does not take it. */
    static void requirePlainSpaces(String written) {
        if (!SPACES.matcher(written).matches()) {
            throw new IllegalArgumentException(
                    "cron \"" + inOneLine(written) + "\" has white space at an end, or a tab or"
                            + " a line break, which GitHub's parser refuses: write five fields with one space between them");
        }
    }

    private static String inOneLine(String written) {
        return WHITE_SPACE.matcher(written.strip()).replaceAll(" ");
    }

    /** Refuses times that never come, or come closer together than GitHub wants. */
    void requireSensible() {
        requireInterval();
        if (CronField.WEEKDAY.isAll(weekdays)) {
            requireSomeDay();
        }
    }

    private static void requireFiveFields(String cron, String[] fields) {
        if (cron.startsWith("@")) {
            throw new IllegalArgumentException("cron \"" + cron
                    + "\" is a short form that GitHub does not know: write five fields, for example \"0 6 * * *\"");
        }
        if (fields.length != CronField.values().length) {
            throw new IllegalArgumentException("cron \"" + cron + "\" has " + (cron.isEmpty() ? 0 : fields.length)
                    + " fields instead of 5: write minute, hour, day of month, month and day of week,"
                    + " for example \"0 6 * * *\"");
        }
    }

    private void requireInterval() {
        int first = minutes.nextSetBit(0);
        int last = first;
        int shortest = MINUTES_PER_HOUR;
        for (int minute = minutes.nextSetBit(first + 1); minute >= 0; minute = minutes.nextSetBit(minute + 1)) {
            shortest = Math.min(shortest, minute - last);
            last = minute;
        }
        if (hasNeighbouringHours()) {
            shortest = Math.min(shortest, first + MINUTES_PER_HOUR - last);
        }
        if (shortest < SHORTEST_INTERVAL) {
            throw new IllegalArgumentException("cron \"" + text + "\" starts runs closer together than the "
                    + SHORTEST_INTERVAL + " minutes that GitHub wants: choose fewer minutes, for example \"*/5\"");
        }
    }

    /** Whether the schedule runs in two hours of which one follows the other, over midnight only if it runs each day. */
    private boolean hasNeighbouringHours() {
        boolean daily = CronField.DAY.isAll(days) && CronField.WEEKDAY.isAll(weekdays);
        for (int hour = hours.nextSetBit(0); hour >= 0; hour = hours.nextSetBit(hour + 1)) {
            if (hours.get(hour + 1)) {
                return true;
            }
        }
        return daily && hours.get(0) && hours.get(HOURS_PER_DAY - 1);
    }

    private void requireSomeDay() {
        int first = days.nextSetBit(0);
        if (longestMonth() < first) {
            throw new IllegalArgumentException("cron \"" + text + "\" names day " + first
                    + " only of months that do not have it, so it never runs: correct the day or the month");
        }
    }

    private int longestMonth() {
        int longest = 0;
        for (int month = months.nextSetBit(0); month >= 0; month = months.nextSetBit(month + 1)) {
            longest = Math.max(longest, Month.of(month).maxLength());
        }
        return longest;
    }
}
