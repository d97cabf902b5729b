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

    @org.immutables.value.Value.Default
    Mapping outputs() {
        return Mapping.empty();
    }

    @org.immutables.value.Value.Default
    Value env() {
        return Mapping.empty();
    }

    abstract Optional<Defaults> defaults();

    abstract Optional<Container> container();

    @org.immutables.value.Value.Default
    Services services() {
        return Services.NONE;
    }

    abstract Optional<Snapshot> snapshot();

    abstract Optional<Value> timeoutMinutes();

    abstract Optional<Value> cancelTimeoutMinutes();

    abstract Optional<Value> continueOnError();
}
