package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.internal.ValueStyle;
import dev.workflowdsl.origin.Origin;
import dev.workflowdsl.workflow.JobCheck;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The storage of what every ruleset has. */
@ValueStyle
@Value.Immutable
abstract class RulesetData {

    abstract String name();

    abstract Ruleset.Enforcement enforcement();

    abstract List<BypassActor> bypassActors();

    abstract List<String> included();

    abstract List<String> excluded();

    /** Conditions besides those on refs. */
    abstract Map<String, Data> conditions();

    abstract List<RepositoryRule> rules();

    abstract Map<String, Data> extra();

    /** The jobs that report required checks, to see that they still do when something else changes. */
    @Value.Auxiliary
    abstract List<JobCheck> jobChecks();

    @Value.Auxiliary
    abstract Optional<Origin> origin();
}
