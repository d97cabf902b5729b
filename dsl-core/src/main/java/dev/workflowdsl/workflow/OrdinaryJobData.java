package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.ValueStyle;
import java.util.Optional;

/** The storage of what only a job with steps has. */
@ValueStyle
@org.immutables.value.Value.Immutable
abstract class OrdinaryJobData {

    abstract Runner runner();

    abstract Optional<Environment> environment();

    abstract Mapping outputs();

    abstract Value env();

    abstract Optional<Defaults> defaults();

    abstract Optional<Container> container();

    abstract Services services();

    abstract Optional<Snapshot> snapshot();

    abstract Optional<Value> timeoutMinutes();

    abstract Optional<Value> cancelTimeoutMinutes();

    abstract Optional<Value> continueOnError();
}
