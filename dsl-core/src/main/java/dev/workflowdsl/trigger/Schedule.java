package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The time has come; the workflow runs on the default branch. Keys that are not known yet belong to the entries: see
 * {@link Cron#extra}.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule">schedule</a>
 */
public final class Schedule extends Event {

    private final Seq<Cron> crons;

    Schedule(Optional<Origin> origin, Seq<Cron> crons) {
        super("schedule", origin);
        this.crons = crons;
    }

    /** At the given times. */
    public static Schedule of(Cron first, Cron... more) {
        return new Schedule(Origin.ofCaller(), Texts.list(first, more));
    }

    /** At the given times too. */
    public Schedule cron(Cron cron) {
        return new Schedule(origin(), crons.plus(cron));
    }

    /** The times, in their order. */
    public List<Cron> crons() {
        return crons;
    }

    @Override
    public Value configuration() {
        Seq<Value> entries = Seq.empty();
        for (Cron cron : crons) {
            entries = entries.plus(cron.entry());
        }
        return new Sequence(entries);
    }
}
