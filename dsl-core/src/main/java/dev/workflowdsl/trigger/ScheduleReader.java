package dev.workflowdsl.trigger;

import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.Optional;

/** Makes schedules of what YAML holds. */
final class ScheduleReader {

    private ScheduleReader() {}

    /** The schedule; nothing if it has entries, but none that can be read. */
    static Optional<Event> read(Part schedule, Optional<Origin> origin) {
        List<Part> entries = schedule.items("schedule entry");
        boolean isList = !schedule.isNull() && !schedule.isMapping();
        Seq<Cron> crons = Seq.empty();
        for (Part entry : entries) {
            Optional<Cron> cron = cron(entry);
            crons = cron.isPresent() ? crons.plus(cron.get()) : crons;
        }
        if (isList && entries.isEmpty()) {
            schedule.doubtful("event \"schedule\" has no times, so it starts nothing: add one, for example"
                    + " \"- cron: '0 6 * * *'\"");
        }
        return crons.isEmpty() && !(isList && entries.isEmpty())
                ? Optional.empty()
                : Optional.of(new Schedule(origin, crons));
    }

    private static Optional<Cron> cron(Part entry) {
        Part.Keys keys = entry.keys(Cron.KEYS);
        if (entry.isMapping() && keys.at("cron").isEmpty()) {
            entry.refused(
                    "schedule entry \"" + entry.value() + "\" has no cron: add one, for example \"cron: '0 6 * * *'\"");
        }
        Optional<Cron> cron = keys.at("cron").flatMap(ScheduleReader::times);
        return cron.map(times -> zoned(times, keys.at("timezone")).withExtra(keys.extra()));
    }

    private static Optional<Cron> times(Part part) {
        Optional<String> text = part.fullText();
        Optional<Cron> cron = text.flatMap(times -> part.made(() -> Cron.parse(times)));
        if (cron.isPresent()) {
            part.refuseIf(() -> CronTimes.requirePlainSpaces(text.get()));
            part.doubtIfRefused(cron.get()::requireSensible);
        }
        return cron;
    }

    private static Cron zoned(Cron cron, Optional<Part> zone) {
        return zone.flatMap(part -> part.fullText().flatMap(id -> part.made(() -> cron.inZone(id))))
                .orElse(cron);
    }
}
