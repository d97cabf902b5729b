package dev.workflowdsl.workflow;

import dev.workflowdsl.action.ActionCall;
import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.ValueStyle;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/** The storage of a step: what most steps have, and in {@link #options} what few have. */
@ValueStyle
@org.immutables.value.Value.Immutable(builder = false)
abstract class StepData {

    private static final ImmutableStepOptions NO_OPTIONS = ImmutableStepOptions.builder()
            .background(false)
            .extra(Mapping.empty())
            .build();

    static ImmutableStepData of(
            Optional<Template> name, Optional<Template> run, Optional<ActionCall<?>> call, Optional<Origin> origin) {
        return ImmutableStepData.of(
                Optional.empty(), name, Optional.empty(), run, call, Mapping.empty(), NO_OPTIONS, origin);
    }

    @org.immutables.value.Value.Parameter
    abstract Optional<String> id();

    @org.immutables.value.Value.Parameter
    abstract Optional<Template> name();

    @org.immutables.value.Value.Parameter
    abstract Optional<Condition> onlyIf();

    @org.immutables.value.Value.Parameter
    abstract Optional<Template> run();

    @org.immutables.value.Value.Parameter
    abstract Optional<ActionCall<?>> call();

    @org.immutables.value.Value.Parameter
    abstract Value env();

    @org.immutables.value.Value.Parameter
    abstract ImmutableStepOptions options();

    @org.immutables.value.Value.Auxiliary
    @org.immutables.value.Value.Parameter
    abstract Optional<Origin> origin();
}
