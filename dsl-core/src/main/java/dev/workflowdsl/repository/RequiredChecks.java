package dev.workflowdsl.repository;

import dev.workflowdsl.internal.Seq;
import java.util.Collection;

/** Lists of checks, each once. */
final class RequiredChecks {

    private RequiredChecks() {}

    static Seq<RequiredCheck> plus(Collection<RequiredCheck> checks, Collection<RequiredCheck> more) {
        Seq<RequiredCheck> all = Seq.copyOf(checks);
        for (RequiredCheck check : more) {
            all = all.contains(check) ? all : all.plus(check);
        }
        return all;
    }
}
