package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.ValueStyle;
import java.util.Optional;

/** The storage of what few steps have; all others share one without any. */
@ValueStyle
@org.immutables.value.Value.Immutable
abstract class StepOptions {

    abstract Optional<Shell> shell();

    abstract Optional<Template> workingDirectory();

    abstract Optional<Value> continueOnError();

    abstract Optional<Value> timeoutMinutes();

    abstract boolean background();

    abstract Optional<String> comment();

    abstract Mapping extra();
}
