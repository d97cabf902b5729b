package dev.workflowdsl.repository.dependabot;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.trigger.Cron;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How often Dependabot looks for new versions. GitHub chooses the time of day, unless it is given, and reads it in UTC,
 * unless a time zone is.
 *
 * @see <a
 *     href="https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#schedule-">schedule</a>
 */
public final class UpdateSchedule extends Part<UpdateSchedule> implements UpdateTiming {

    static final List<String> KEYS = List.of("interval", "day", "time", "timezone", "cronjob");

    private UpdateSchedule(Mapping content) {
        super(content);
    }

    private static UpdateSchedule of(String interval) {
        return new UpdateSchedule(Mapping.empty().plus("interval", Template.literal(interval)));
    }

    /** From Monday to Friday. */
    public static UpdateSchedule daily() {
        return of("daily");
    }

    /** On Mondays. */
    public static UpdateSchedule weekly() {
        return of("weekly");
    }

    /** Once a week on that day. */
    public static UpdateSchedule weekly(DayOfWeek day) {
        return of("weekly").with("day", Value.of(day));
    }

    /** On the first day of each month. */
    public static UpdateSchedule monthly() {
        return of("monthly");
    }

    /** On the first day of January, April, July and October. */
    public static UpdateSchedule quarterly() {
        return of("quarterly");
    }

    /** On the first day of January and July. */
    public static UpdateSchedule semiannually() {
        return of("semiannually");
    }

    /** On the first day of January. */
    public static UpdateSchedule yearly() {
        return of("yearly");
    }

    /** At the times of a cron schedule, in its time zone if it has one. */
    public static UpdateSchedule cron(Cron cron) {
        UpdateSchedule schedule = of("cron").with("cronjob", cron.text());
        return cron.timezone().map(schedule::in).orElse(schedule);
    }

    /**
     * At the times that a text names, which is not checked: Dependabot also knows phrases such as {@code every weekday at
     * 9am}.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public static UpdateSchedule cron(String text) {
        return of("cron").with("cronjob", text);
    }

    /**
     * At that time of day.
     *
     * @param time hours and minutes
     * @throws IllegalArgumentException if it has seconds, or the schedule is a cron schedule, which has its own time
     */
    public UpdateSchedule at(LocalTime time) {
        if (content().contains("cronjob")) {
            throw new IllegalArgumentException("time \"" + time + "\" cannot be given to a cron schedule, which has its"
                    + " own: change the cron text");
        }
        if (!time.truncatedTo(ChronoUnit.MINUTES).equals(time)) {
            throw new IllegalArgumentException(
                    "time \"" + time + "\" has seconds, but Dependabot knows hours and minutes: leave them out");
        }
        return with("time", time.toString());
    }

    /**
     * In that time zone.
     *
     * @param zone a zone with an IANA name, for example {@code Europe/Berlin}
     * @throws IllegalArgumentException if it is an offset
     */
    public UpdateSchedule in(ZoneId zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone.getId()) || zone.getId().startsWith("SystemV/")) {
            throw new IllegalArgumentException("time zone \"" + zone.getId()
                    + "\" is no IANA name, as GitHub wants it: name a place such as \"Europe/Berlin\"");
        }
        return with("timezone", zone.getId());
    }

    @Override
    String what() {
        return "schedule";
    }

    @Override
    List<String> keys() {
        return KEYS;
    }

    @Override
    UpdateSchedule copy(Mapping content) {
        return new UpdateSchedule(content);
    }
}
