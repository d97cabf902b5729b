package dev.workflowdsl.metadata;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.internal.ValueStyle;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/** The storage of what all kinds of action have. */
@ValueStyle
@org.immutables.value.Value.Immutable
abstract class ActionData {

    static ImmutableActionData of(String directory, String name, String description, Optional<Origin> origin) {
        return ImmutableActionData.builder()
                .directory(ActionDirectory.require(directory))
                .name(Texts.required("action name", name))
                .description(Texts.plain("action description", description))
                .origin(origin)
                .build();
    }

    abstract String directory();

    abstract String name();

    abstract String description();

    abstract Optional<String> author();

    @org.immutables.value.Value.Default
    Seq<ActionInput> inputs() {
        return Seq.empty();
    }

    @org.immutables.value.Value.Default
    Seq<ActionOutput> outputs() {
        return Seq.empty();
    }

    /** The names of the inputs. */
    @org.immutables.value.Value.Auxiliary
    @org.immutables.value.Value.Default
    DistinctNames inputNames() {
        return DistinctNames.none();
    }

    /** The names of the outputs. */
    @org.immutables.value.Value.Auxiliary
    @org.immutables.value.Value.Default
    DistinctNames outputNames() {
        return DistinctNames.none();
    }

    abstract Optional<Branding> branding();

    abstract Optional<String> comment();

    @org.immutables.value.Value.Default
    Mapping extra() {
        return Mapping.empty();
    }

    @org.immutables.value.Value.Default
    Mapping runsExtra() {
        return Mapping.empty();
    }

    @org.immutables.value.Value.Auxiliary
    abstract Optional<Origin> origin();
}
