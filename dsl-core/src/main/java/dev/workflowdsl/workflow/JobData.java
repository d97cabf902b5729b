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

    abstract Seq<String> needs();

    abstract Optional<Condition> onlyIf();

    abstract Optional<Permissions> permissions();

    abstract Optional<Concurrency> concurrency();

    abstract Optional<Matrix> matrix();

    abstract Optional<String> comment();

    abstract Mapping extra();

    @org.immutables.value.Value.Auxiliary
    abstract Optional<Origin> origin();
}
