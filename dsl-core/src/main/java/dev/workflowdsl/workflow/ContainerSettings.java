package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.ValueStyle;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/** The storage of a container, of a job or of a service. */
@ValueStyle
@org.immutables.value.Value.Immutable
abstract class ContainerSettings {

    abstract Template image();

    abstract Optional<Template> username();

    abstract Optional<Template> password();

    abstract Optional<Template> computedCredentials();

    abstract Optional<Template> options();

    abstract Optional<Template> entrypoint();

    abstract Optional<Template> command();

    abstract Value env();

    abstract Value ports();

    abstract Value volumes();

    abstract Mapping extraCredentials();

    abstract Mapping extra();

    @org.immutables.value.Value.Auxiliary
    abstract Optional<Origin> origin();
}
