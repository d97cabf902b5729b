package dev.workflowdsl.metadata;

import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.ValueStyle;
import java.util.Optional;

/** The storage of what only a Docker action has. */
@ValueStyle
@org.immutables.value.Value.Immutable
abstract class DockerData {

    abstract String image();

    abstract Optional<String> entrypoint();

    @org.immutables.value.Value.Default
    Sequence args() {
        return Sequence.empty();
    }

    @org.immutables.value.Value.Default
    Value env() {
        return Mapping.empty();
    }

    abstract Optional<String> preEntrypoint();

    abstract Optional<Condition> preIf();

    abstract Optional<String> postEntrypoint();

    abstract Optional<Condition> postIf();
}
