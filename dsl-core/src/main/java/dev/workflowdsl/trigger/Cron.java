package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When a schedule starts a workflow: minute, hour, day of month, month and day of week, in UTC unless {@link #in} says
 * otherwise. GitHub starts no workflow twice within five minutes, and may start it late when many want to run.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule">schedule</a>
 */
public final class Cron {

    private static final List<Integer> PARTS_OF_AN_HOUR = List.of(5, 6, 10, 12, 15, 20, 30);
    private static final List<Integer> PARTS_OF_A_DAY = List.of(1, 2, 3, 4, 6, 8, 12);
    static final List<String> KEYS = List.of("cron", "timezone");

    private final String text;
    private final Optional<ZoneId> timezone;
    private final Mapping entry;

    private Cron(String text, Optional<ZoneId> timezone, Mapping entry) {
        this.text = text;
        this.timezone = timezone;
        this.entry = entry;
    }

    /**
     * The times that a cron text names; white space between its fields becomes one space.
     *
     * @param text five fields of numbers, names ({@code JAN}, {@code SUN}), {@code *}, ranges, steps and lists
     * @throws IllegalArgumentException if the text is malformed, names no day that ever comes, or starts runs less than
     *     five minutes apart
     */
    public static Cron of(String text) {
        CronTimes times = CronTimes.parse(text);
        times.requireSensible();
        return of(times);
    }

    /** The times, even if they never come, or come too close together. */
    static Cron of(CronTimes times) {
        return valid(times.text());
    }

    /** The times of a text that is known to be well-formed. */
    private static Cron valid(String cron) {
        return new Cron(cron, Optional.empty(), Mapping.empty().plus("cron", Template.literal(cron)));
    }

    /**
     * Each day at a time.
     *
     * @param hour 0 to 23
     * @param minute 0 to 59
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Cron daily(int hour, int minute) {
        return valid(time(hour, minute) + " * * *");
    }

    /**
     * Each Monday, Tuesday, Wednesday, Thursday and Friday at a time.
     *
     * @param hour 0 to 23
     * @param minute 0 to 59
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Cron weekdays(int hour, int minute) {
        return valid(time(hour, minute) + " * * 1-5");
    }

    /**
     * Once a week, on a day at a time.
     *
     * @param hour 0 to 23
     * @param minute 0 to 59
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Cron weekly(DayOfWeek day, int hour, int minute) {
        return valid(time(hour, minute) + " * * " + day.getValue() % DayOfWeek.values().length);
    }

    /**
     * Once a month, on a day at a time; months without that day are left out.
     *
     * @param day 1 to 31
     * @param hour 0 to 23
     * @param minute 0 to 59
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Cron monthly(int day, int hour, int minute) {
        return valid(time(hour, minute) + " " + CronField.DAY.require(day) + " * *");
    }

    /**
     * Each hour at a minute; a minute other than 0 is less likely to run late.
     *
     * @param minute 0 to 59
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Cron hourly(int minute) {
        return valid(CronField.MINUTE.require(minute) + " * * * *");
    }

    /**
     * Every so many hours, from midnight on.
     *
     * @param hours 1, 2, 3, 4, 6, 8 or 12, so that all distances are the same
     * @throws IllegalArgumentException if the number is another one
     */
    public static Cron everyHours(int hours) {
        requireOneOf(PARTS_OF_A_DAY, hours, "hours", "a day");
        return hours == 1 ? hourly(0) : valid("0 */" + hours + " * * *");
    }

    /**
     * Every so many minutes, from the full hour on.
     *
     * @param minutes 5, 6, 10, 12, 15, 20 or 30, so that all distances are the same
     * @throws IllegalArgumentException if the number is another one
     */
    public static Cron everyMinutes(int minutes) {
        requireOneOf(PARTS_OF_AN_HOUR, minutes, "minutes", "an hour");
        return valid("*/" + minutes + " * * * *");
    }

    /**
     * The same times in a time zone (GitHub's {@code timezone}).
     *
     * @param zone a zone with an IANA name, for example {@code Europe/Berlin}
     * @throws IllegalArgumentException if the zone is UTC, which is the default, or an offset
     */
    public Cron in(ZoneId zone) {
        String id = zone.getId();
        if (id.equals("UTC")) {
            throw new IllegalArgumentException("time zone \"UTC\" is the default of a schedule: leave it out");
        }
        return inZone(id);
    }

    /** The same times in the time zone of that name, be it UTC. */
    Cron inZone(String id) {
        if (!ZoneId.getAvailableZoneIds().contains(id) || id.startsWith("SystemV/")) {
            throw new IllegalArgumentException("time zone \"" + id
                    + "\" is no IANA name, as GitHub wants it: name a place such as \"Europe/Berlin\"");
        }
        Mapping changed = entry.plus("timezone", Template.literal(id));
        return new Cron(text, Optional.of(ZoneId.of(id)), Extras.inOrder(KEYS, changed));
    }

    /** The same times with keys that are not known yet. */
    Cron withExtra(Mapping extra) {
        return new Cron(text, timezone, Extras.plusAll(entry, extra));
    }

    /**
     * A key of the entry that this class does not know yet; what it holds is not checked.
     *
     * @throws IllegalArgumentException if the key is {@code cron} or {@code timezone}, or the value is of a kind that
     *     {@link dev.workflowdsl.expression.Value#of} does not take
     */
    public Cron extra(String key, Object value) {
        return new Cron(text, timezone, Extras.add(entry, "schedule entry \"" + text + "\"", KEYS, key, value));
    }

    private static String time(int hour, int minute) {
        return CronField.MINUTE.require(minute) + " " + CronField.HOUR.require(hour);
    }

    private static void requireOneOf(List<Integer> allowed, int number, String unit, String whole) {
        if (!allowed.contains(number)) {
            throw new IllegalArgumentException("interval of \"" + number + "\" " + unit + " is not one of " + allowed
                    + ", which divide " + whole + " evenly: choose one of them, or write the times by Cron.of");
        }
    }

    /** The five fields, one space between them. */
    public String text() {
        return text;
    }

    /** The time zone; UTC if there is none. */
    public Optional<ZoneId> timezone() {
        return timezone;
    }

    /** The entry of the schedule's list. */
    Mapping entry() {
        return entry;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cron that && entry.equals(that.entry);
    }

    @Override
    public int hashCode() {
        return entry.hashCode();
    }

    /** The five fields, and the time zone behind them if there is one. */
    @Override
    public String toString() {
        return timezone.map(zone -> text + " " + zone.getId()).orElse(text);
    }
}
