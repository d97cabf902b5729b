package dev.workflowdsl.testing.arbitraries;

import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Gives jqwik the arbitraries of {@link WorkflowArbitraries} by the type of a parameter; jqwik finds and makes it. */
public final class WorkflowArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES = Map.of(
            Workflow.class, WorkflowArbitraries::workflows,
            Job.class, WorkflowArbitraries::jobs,
            CallingJob.class, WorkflowArbitraries::callingJobs,
            Step.class, WorkflowArbitraries::steps,
            Matrix.class, WorkflowArbitraries::matrices,
            Permissions.class, WorkflowArbitraries::permissions,
            Event.class, WorkflowArbitraries::events);

    /** For jqwik. */
    public WorkflowArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return ARBITRARIES.keySet().stream().anyMatch(targetType::isOfType);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Optional.ofNullable(ARBITRARIES.get(targetType.getRawType()))
                .<Set<Arbitrary<?>>>map(arbitrary -> Set.of(arbitrary.get()))
                .orElse(Set.of());
    }
}
