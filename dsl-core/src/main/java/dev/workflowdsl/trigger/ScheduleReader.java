package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.Optional;

/** Makes schedules of what YAML holds. */
final class ScheduleReader {

    private static final String NO_TIMES =
            "event \"schedule\" has no times: list them, each as an entry such as \"- cron: '0 6 * * *'\"";

    private ScheduleReader() {}

    /** The schedule; nothing if none of its entries can be read. An empty list is one that starts nothing. */
    static Optional<Event> read(Part schedule, Optional<Origin> origin) {
        if (schedule.value().equals(Sequence.empty())) {
            schedule.doubtful(NO_TIMES);
            return Optional.of(new Schedule(origin, Seq.empty()));
        }
        if (schedule.isNull()) {
            schedule.refused(NO_TIMES);
            return Optional.empty();
        }
        List<Cron> crons = schedule.items("schedule entry").stream()
                .flatMap(entry -> cron(entry).stream())
                .toList();
        return crons.isEmpty() ? Optional.empty() : Optional.of(new Schedule(origin, Seq.copyOf(crons)));
    }

    private static Optional<Cron> cron(Part entry) {
        Part.Keys keys = entry.keys(Cron.KEYS);
        if (entry.isMapping() && keys.at("cron").isEmpty()) {
            entry.refused(
                    "schedule entry \"" + entry.value() + "\" has no cron: add one, for example \"cron: '0 6 * * *'\"");
        }
        Optional<Cron> times = keys.at("cron").flatMap(ScheduleReader::times);
        Optional<Part> zone = keys.at("timezone");
        return times.map(
                cron -> zone.flatMap(part -> zoned(cron, part)).orElse(cron).withExtra(keys.extra()));
    }

    private static Optional<Cron> times(Part part) {
        Optional<String> text = part.fullText();
        Optional<CronTimes> times = text.flatMap(written -> part.made(() -> CronTimes.parse(written)));
        if (times.isPresent()) {
            part.refuseIf(() -> CronTimes.requirePlainSpaces(text.get()));
            part.doubtIfRefused(times.get()::requireSensible);
        }
        return times.map(Cron::of);
    }

    private static Optional<Cron> zoned(Cron cron, Part zone) {
        return zone.fullText().flatMap(id -> zone.made(() -> cron.inZone(id)));
    }
}
