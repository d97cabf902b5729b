package dev.workflowdsl.testing.arbitraries;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.action.StringOutput;
import dev.workflowdsl.expression.Contexts;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Container;
import dev.workflowdsl.workflow.Defaults;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.ReadScope;
import dev.workflowdsl.workflow.ReadWriteScope;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Scope;
import dev.workflowdsl.workflow.Service;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.WriteScope;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Jobs of both kinds that need no other job yet. */
final class Jobs {

    /** What some jobs set and those who need them read. */
    static final StringOutput RESULT = Output.string("result");

    private Jobs() {}

    static Arbitrary<Job> withSteps() {
        return Combinators.combine(
                        Texts.ids(),
                        Arbitraries.of(
                                Runner.UBUNTU_LATEST,
                                Runner.labels("self-hosted", "linux"),
                                Runner.group("gpu").withLabels("x64")),
                        Steps.ofJob(),
                        changes().list().ofMaxSize(5))
                .as((id, runner, steps, changes) -> {
                    Job job = Job.of(id, runner).steps(steps);
                    for (UnaryOperator<Job> change : changes) {
                        job = change.apply(job);
                    }
                    return job;
                });
    }

    private static Arbitrary<UnaryOperator<Job>> changes() {
        return Arbitraries.oneOf(
                Texts.templates().map(name -> job -> job.name(name)),
                Texts.conditions().map(condition -> job -> job.onlyIf(condition)),
                permissions().map(permissions -> job -> job.permissions(permissions)),
                Matrices.all().map(matrix -> job -> job.matrix(matrix)),
                Texts.env().map(env -> job -> env.isEmpty() ? job : job.env(env)),
                Texts.templates().map(value -> job -> job.output(RESULT, value)),
                Arbitraries.integers().between(1, 360).map(time -> job -> job.timeout(Duration.ofMinutes(time))),
                Arbitraries.of("staging", "production")
                        .map(name -> job -> job.environment(Environment.of(name).url("https://" + name + ".example"))),
                Texts.bools()
                        .map(cancel -> job -> job.concurrency(Concurrency.group("job-" + job.id() + "-"
                                        + Contexts.github().ref())
                                .cancelInProgress(cancel))),
                Texts.bools().map(go -> job -> job.continueOnError(go)),
                Arbitraries.of(Shell.BASH, Shell.PWSH).map(shell -> job -> job.defaults(Defaults.ofShell(shell))),
                Texts.env()
                        .map(env -> job -> job.container(
                                env.isEmpty()
                                        ? Container.image("node:24")
                                        : Container.image("node:24").env(env))),
                Texts.ids().map(name -> job -> withDatabase(job, name)));
    }

    /** The job with a service, unless it has one, which could be of the same name. */
    private static Job withDatabase(Job job, String name) {
        return job.services().isEmpty()
                ? job.service(
                        name, Service.image("postgres:18").port(5432, 5432).env("POSTGRES_PASSWORD", "test"))
                : job;
    }

    static Arbitrary<CallingJob> calling() {
        return Combinators.combine(
                        Texts.ids(),
                        Arbitraries.maps(Texts.ids(), Texts.templates()).ofMaxSize(3),
                        Texts.conditions().optional(0.3),
                        Texts.bools())
                .as((id, inputs, condition, inherit) -> {
                    CallingJob job = Job.calling(id, "acme/pipelines/.github/workflows/deploy.yml@v3");
                    for (var input : inputs.entrySet()) {
                        job = job.with(input.getKey(), input.getValue());
                    }
                    job = condition.isPresent() ? job.onlyIf(condition.get()) : job;
                    return inherit ? job.inheritSecrets() : job.secret(Secret.of("TOKEN"));
                });
    }

    static Arbitrary<Permissions> permissions() {
        List<Permission> all =
                Permission.scopes().stream().flatMap(Jobs::levels).toList();
        return Arbitraries.oneOf(
                Arbitraries.of(Permissions.readAll(), Permissions.writeAll()),
                Arbitraries.of(all)
                        .list()
                        .ofMaxSize(4)
                        .uniqueElements(Permission::scope)
                        .map(some -> Permissions.of(some.toArray(Permission[]::new))));
    }

    private static Stream<Permission> levels(Scope scope) {
        if (scope instanceof ReadWriteScope both) {
            return Stream.of(both.none(), both.read(), both.write());
        }
        return scope instanceof ReadScope readable
                ? Stream.of(readable.read())
                : Stream.of(((WriteScope) scope).write());
    }
}
