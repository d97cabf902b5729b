package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.internal.ValueStyle;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/** The storage of what both kinds of job have. */
@ValueStyle
@org.immutables.value.Value.Immutable
abstract class JobData {

    abstract String id();

    abstract Optional<Template> name();

    @org.immutables.value.Value.Default
    Seq<String> needs() {
        return Seq.empty();
    }

    abstract Optional<Condition> onlyIf();

    abstract Optional<Permissions> permissions();

    abstract Optional<Concurrency> concurrency();

    abstract Optional<Matrix> matrix();

    abstract Optional<String> comment();

    @org.immutables.value.Value.Default
    Mapping extra() {
        return Mapping.empty();
    }

    @org.immutables.value.Value.Auxiliary
    abstract Optional<Origin> origin();
}
