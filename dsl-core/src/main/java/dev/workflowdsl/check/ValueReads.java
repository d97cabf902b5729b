package dev.workflowdsl.check;

import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.trigger.CallSecret;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds all secrets and variables that a workflow needs, those of the workflows that it calls among them. */
final class ValueReads {

    /** Parts of a job that GitHub computes before the job, and with it the environment, begins. */
    private static final Set<String> BEFORE_THE_JOB =
            Set.of("name", "if", "needs", "runs-on", "strategy", "concurrency", "environment");

    private static final String CALLER = "the calling workflow";

    private final Declarations declarations;
    private final Walk walk;
    private final Optional<WorkflowCall> contract;
    private final boolean onlyCalled;

    private ValueReads(Walk walk, Repository repository) {
        this.walk = walk;
        this.declarations = new Declarations(repository);
        this.contract = walk.workflow().flatMap(Triggers::call);
        this.onlyCalled = contract.isPresent()
                && walk.workflow().stream().allMatch(workflow -> workflow.on().size() == 1);
    }

    /** The places in the order of the file; none if the settings of the repository are not known. */
    static List<ValueRead> of(Walk walk) {
        return walk.repository()
                .map(repository -> new ValueReads(walk, repository).reads())
                .orElse(List.of());
    }

    private List<ValueRead> reads() {
        List<ValueRead> reads = new ArrayList<>();
        for (Access access : walk.accesses(ValueKind.SECRET.context())) {
            secret(access).ifPresent(reads::add);
        }
        for (Access access : walk.accesses(ValueKind.VARIABLE.context())) {
            access.name(0).map(name -> variable(name, access)).ifPresent(reads::add);
        }
        for (JobSite site : walk.jobs()) {
            if (site.job() instanceof CallingJob calling
                    && calling.inheritsSecrets()
                    && site.called().isPresent()) {
                for (String name : inherited(site.called().get(), new HashSet<>())) {
                    reads.add(new ValueRead(
                            ValueKind.SECRET,
                            name,
                            Optional.of(site),
                            site.place().key("secrets"),
                            see(name, Optional.empty())));
                }
            }
        }
        return reads;
    }

    private Optional<ValueRead> secret(Access access) {
        Optional<JobSite> job = access.text().around().job();
        return access.name(0)
                .filter(ValueReads::isStored)
                .map(name -> new ValueRead(
                        ValueKind.SECRET, name, job, access.place(), see(name, Declarations.environment(job))));
    }

    private ValueRead variable(String name, Access access) {
        Optional<JobSite> job = access.text().around().job();
        Optional<Template> environment =
                isBeforeTheJob(access.place().path()) ? Optional.empty() : Declarations.environment(job);
        return new ValueRead(
                ValueKind.VARIABLE, name, job, access.place(), declarations.see(ValueKind.VARIABLE, name, environment));
    }

    /** A called workflow gets the secrets that it declares, but those of its job's environment go before them. */
    private Declarations.Sight see(String name, Optional<Template> environment) {
        Declarations.Sight sight = declarations.see(ValueKind.SECRET, name, environment);
        boolean passed = contract.stream()
                .flatMap(call -> call.secrets().stream())
                .map(CallSecret::secret)
                .map(Secret::name)
                .anyMatch(name::equalsIgnoreCase);
        boolean inEnvironment =
                environment.isPresent() && declarations.isInEnvironment(ValueKind.SECRET, name, environment.get());
        if (!passed || inEnvironment) {
            return sight;
        }
        List<String> places = new ArrayList<>(List.of(CALLER));
        if (onlyCalled) {
            return Declarations.Sight.of(places);
        }
        places.addAll(sight.places());
        return new Declarations.Sight(
                places, sight.missing().map(reason -> "unless another workflow calls this one, " + reason));
    }

    /** The secrets that a workflow must be handed on by its caller, since no environment of its jobs has them. */
    private Set<String> inherited(Workflow called, Set<String> visited) {
        Set<String> names = new LinkedHashSet<>();
        if (!visited.add(called.path())) {
            return names;
        }
        Walk inside = Walk.of(called, walk.known());
        for (Access access : inside.accesses(ValueKind.SECRET.context())) {
            Optional<Template> environment =
                    Declarations.environment(access.text().around().job());
            access.name(0)
                    .filter(ValueReads::isStored)
                    .filter(name -> environment.isEmpty()
                            || !declarations.isInEnvironment(ValueKind.SECRET, name, environment.get()))
                    .ifPresent(names::add);
        }
        for (JobSite site : inside.jobs()) {
            if (site.job() instanceof CallingJob calling && calling.inheritsSecrets()) {
                site.called().ifPresent(next -> names.addAll(inherited(next, visited)));
            }
        }
        return names;
    }

    private static boolean isStored(String name) {
        return !name.equalsIgnoreCase(Secret.GITHUB_TOKEN.name());
    }

    /** Whether the path is {@code jobs.<id>.<key>} with such a key, or leads into what stands there. */
    private static boolean isBeforeTheJob(Path path) {
        List<Path> outward = new ArrayList<>();
        for (Optional<Path> part = Optional.of(path);
                part.isPresent();
                part = part.get().parent()) {
            outward.add(0, part.get());
        }
        int keyOfJob = 3;
        return outward.size() > keyOfJob
                && outward.get(1).name().equals(Optional.of("jobs"))
                && outward.get(keyOfJob).name().filter(BEFORE_THE_JOB::contains).isPresent()
                && !isUrlOfEnvironment(outward.subList(keyOfJob, outward.size()));
    }

    /** The runner computes the address when the steps have ended, so that it may come from one of them. */
    private static boolean isUrlOfEnvironment(List<Path> inJob) {
        return inJob.size() > 1
                && inJob.get(0).name().equals(Optional.of("environment"))
                && inJob.get(1).name().equals(Optional.of("url"));
    }
}
