package dev.workflowdsl.metadata;

import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.internal.ValueStyle;
import java.util.Optional;

/** The storage of what only a JavaScript action has. */
@ValueStyle
@org.immutables.value.Value.Immutable
abstract class JavaScriptData {

    @org.immutables.value.Value.Default
    NodeRuntime runtime() {
        return NodeRuntime.NODE24;
    }

    abstract String main();

    abstract Optional<String> pre();

    abstract Optional<Condition> preIf();

    abstract Optional<String> post();

    abstract Optional<Condition> postIf();
}
