package dev.workflowdsl.trigger;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CronTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void namesCommonTimes() {
        assertThat(Cron.daily(6, 0)).hasToString("0 6 * * *");
        assertThat(Cron.weekdays(17, 30)).hasToString("30 17 * * 1-5");
        assertThat(Cron.weekly(SUNDAY, 2, 0)).hasToString("0 2 * * 0");
        assertThat(Cron.weekly(MONDAY, 9, 5)).hasToString("5 9 * * 1");
        assertThat(Cron.weekly(SATURDAY, 23, 59)).hasToString("59 23 * * 6");
        assertThat(Cron.monthly(1, 4, 15)).hasToString("15 4 1 * *");
        assertThat(Cron.hourly(17)).hasToString("17 * * * *");
        assertThat(Cron.everyHours(1)).hasToString("0 * * * *");
        assertThat(Cron.everyHours(6)).hasToString("0 */6 * * *");
        assertThat(Cron.everyMinutes(5)).hasToString("*/5 * * * *");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/15 * * * *",
                "00 03 * * 3",
                "0 0/3 * * *",
                "0 2,14 * * *",
                "0 17 * * 2,3,5",
                "42 3 */1 * *",
                "47 11 2/2 * *",
                "30 15 * * 0-6",
                "15 9 * JAN-MAR,Dec MON-fri",
                "0-30/10 1-5/2 1 1 0",
                "0 0 29 2 *",
                "0 0 31 2 1",
                "0,58 3 * * *",
                "0,58 3,5 * * *",
                "0,58 0,23 * * 0",
                "0 0 30,31 2,4 *"
            })
    void takesWhatGitHubTakes(String text) {
        assertThat(Cron.of(text).text()).isEqualTo(text);
    }

    @Test
    void writesOneSpaceBetweenFields() {
        assertThat(Cron.of(" 9  9\t2/2 * *\n")).isEqualTo(Cron.of("9 9 2/2 * *"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0 */3 * *      | has 4 fields instead of 5: write minute, hour, day of month, month and day of week, for example \"0 6 * * *\"",
                "0 0 6 * * *    | has 6 fields instead of 5: write minute, hour, day of month, month and day of week, for example \"0 6 * * *\"",
                "@daily         | is a short form that GitHub does not know: write five fields, for example \"0 6 * * *\"",
                "60 0 * * *     | has the minute \"60\", which is out of range: use 0-59",
                "0 24 * * *     | has the hour \"24\", which is out of range: use 0-23",
                "0 0 0 * *      | has the day of month \"0\", which is out of range: use 1-31",
                "0 0 * 13 *     | has the month \"13\", which is out of range: use 1-12 or JAN-DEC",
                "0 0 * * 7      | has the day of week \"7\", which is out of range: use 0-6 or SUN-SAT, Sunday is 0",
                "0 0 * * L      | has the day of week \"L\", which is not one: use 0-6 or SUN-SAT, Sunday is 0, *, ranges (1-5), steps (*/2) and lists (1,3)",
                "0 0 ? * *      | has the day of month \"?\", which is not one: use 1-31, *, ranges (1-5), steps (*/2) and lists (1,3)",
                "0 0 -1 * *     | has the day of month \"\", which is not one: use 1-31, *, ranges (1-5), steps (*/2) and lists (1,3)",
                "0 1, * * *     | has the hour \"\", which is not one: use 0-23, *, ranges (1-5), steps (*/2) and lists (1,3)",
                "0 5-3 * * *    | has the hour \"5-3\", which goes down: give the smaller value first, or join two ranges by a comma",
                "0 0 * * FRI-MON | has the day of week \"FRI-MON\", which goes down: give the smaller value first, or join two ranges by a comma",
                "*/0 * * * *    | has the minute \"0\", which is no step: use a number from 1 to 59 behind the /",
                "0 0 * * */7    | has the day of week \"7\", which is no step: use a number from 1 to 6 behind the /",
                "0 */2/3 * * *  | has the hour \"2/3\", which is no step: use a number from 1 to 23 behind the /",
                "*/4 * * * *    | starts runs closer together than the 5 minutes that GitHub wants: choose fewer minutes, for example \"*/5\"",
                "* */3 * * *    | starts runs closer together than the 5 minutes that GitHub wants: choose fewer minutes, for example \"*/5\"",
                "0,58 * * * *   | starts runs closer together than the 5 minutes that GitHub wants: choose fewer minutes, for example \"*/5\"",
                "0,58 0,23 * * * | starts runs closer together than the 5 minutes that GitHub wants: choose fewer minutes, for example \"*/5\"",
                "0,7,10 3 * * * | starts runs closer together than the 5 minutes that GitHub wants: choose fewer minutes, for example \"*/5\"",
                "0 0 31 2 *     | names day 31 only of months that do not have it, so it never runs: correct the day or the month",
                "0 0 31 4,6 *   | names day 31 only of months that do not have it, so it never runs: correct the day or the month"
            })
    void rejectsWhatGitHubDoesNotRun(String text, String rest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cron.of(text))
                .withMessage("cron \"" + text + "\" " + rest);
    }

    @Test
    void rejectsAnEmptyText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cron.of(" "))
                .withMessage(
                        "cron \"\" has 0 fields instead of 5: write minute, hour, day of month, month and day of week,"
                                + " for example \"0 6 * * *\"");
    }

    @Test
    void rejectsNumbersOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cron.daily(24, 0))
                .withMessage("hour \"24\" is out of range: use 0-23");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cron.weekly(SUNDAY, 0, 60))
                .withMessage("minute \"60\" is out of range: use 0-59");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cron.monthly(32, 0, 0))
                .withMessage("day of month \"32\" is out of range: use 1-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cron.hourly(-1))
                .withMessage("minute \"-1\" is out of range: use 0-59");
    }

    @Test
    void rejectsIntervalsThatDoNotDivideEvenly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cron.everyMinutes(7))
                .withMessage("interval of \"7\" minutes is not one of [5, 6, 10, 12, 15, 20, 30], which divide an hour"
                        + " evenly: choose one of them, or write the times by Cron.of");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cron.everyHours(5))
                .withMessage("interval of \"5\" hours is not one of [1, 2, 3, 4, 6, 8, 12], which divide a day evenly:"
                        + " choose one of them, or write the times by Cron.of");
    }

    @Test
    void keepsItsTimeZone() {
        Cron cron = Cron.daily(6, 0).in(BERLIN);
        assertThat(cron.timezone()).contains(BERLIN);
        assertThat(cron).hasToString("0 6 * * * Europe/Berlin");
        assertThat(Cron.daily(6, 0).timezone()).isEmpty();
    }

    @Test
    void isEqualByTextTimeZoneAndExtras() {
        assertThat(Cron.daily(6, 0))
                .isEqualTo(Cron.of("0 6 * * *"))
                .hasSameHashCodeAs(Cron.of("0 6 * * *"))
                .isNotEqualTo(Cron.daily(6, 0).in(BERLIN))
                .isNotEqualTo(Cron.daily(6, 0).extra("key", "value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+02:00", "UTC+01:00", "Z"})
    void rejectsTimeZonesThatAreNoPlace(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cron.daily(6, 0).in(ZoneId.of(id)))
                .withMessage("time zone \"" + id
                        + "\" is no IANA name, as GitHub wants it: name a place such as \"Europe/Berlin\"");
    }

    @Test
    void rejectsTheDefaultTimeZone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cron.daily(6, 0).in(ZoneId.of("UTC")))
                .withMessage("time zone \"UTC\" is the default of a schedule: leave it out");
    }

    @Test
    void writesASchedule() {
        assertThat(Schedule.of(
                                Cron.daily(6, 0),
                                Cron.weekly(SUNDAY, 2, 0).extra("jitter", 5).in(BERLIN))
                        .cron(Cron.hourly(7)))
                .hasToString("""
                schedule:
                  - cron: '0 6 * * *'
                  - cron: '0 2 * * 0'
                    timezone: Europe/Berlin
                    jitter: 5
                  - cron: '7 * * * *'""");
    }

    @Test
    void handsOutTheTimesOfASchedule() {
        assertThat(Schedule.of(Cron.daily(6, 0)).cron(Cron.hourly(7)).crons())
                .containsExactly(Cron.daily(6, 0), Cron.hourly(7));
    }

    @Property
    void factoriesGiveTextsThatAreRead(
            @ForAll DayOfWeek weekday,
            @ForAll @IntRange(min = 1, max = 31) int day,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(max = 59) int minute) {
        for (Cron cron : new Cron[] {
            Cron.daily(hour, minute),
            Cron.weekdays(hour, minute),
            Cron.weekly(weekday, hour, minute),
            Cron.monthly(day, hour, minute),
            Cron.hourly(minute)
        }) {
            assertThat(Cron.of(cron.text())).isEqualTo(cron);
        }
    }

    @Property
    void everyFieldTakesItsValuesAndRanges(
            @ForAll @IntRange(max = 59) int minute,
            @ForAll("hourFields") String hour,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(max = 6) int weekday) {
        String text = minute + " " + hour + " * " + month + " " + weekday;
        assertThat(Cron.of(text)).hasToString(text);
    }

    @Provide
    Arbitrary<String> hourFields() {
        Arbitrary<Integer> hours = Arbitraries.integers().between(0, 23);
        Arbitrary<String> ranges =
                Combinators.combine(hours, hours).as((a, b) -> Math.min(a, b) + "-" + Math.max(a, b));
        Arbitrary<String> bases = Arbitraries.oneOf(hours.map(String::valueOf), ranges, Arbitraries.just("*"));
        Arbitrary<String> steps = Combinators.combine(
                        bases, Arbitraries.integers().between(1, 23))
                .as((base, step) -> base + "/" + step);
        return Arbitraries.oneOf(bases, steps).list().ofMinSize(1).ofMaxSize(4).map(items -> String.join(",", items));
    }

    @Property
    void valuesOutOfRangeAreRefused(@ForAll @IntRange(min = 24, max = 1_000_000_000) int hour) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cron.of("0 " + hour + " * * *"));
    }

    @Property
    void neverFailsInAnotherWay(@ForAll String text) {
        try {
            assertThat(Cron.of(text)).isNotNull();
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("cron \"");
        }
    }
}
