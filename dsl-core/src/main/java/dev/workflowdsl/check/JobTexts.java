package dev.workflowdsl.check;

import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.AnyContainer;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Service;
import dev.workflowdsl.workflow.Services;
import dev.workflowdsl.workflow.Snapshot;
import java.util.Optional;

/** Knows where texts stand in one job. */
final class JobTexts {

    private final Place at;
    private final TextCollector texts;

    private JobTexts(Place at, TextCollector texts) {
        this.at = at;
        this.texts = texts;
    }

    static void collect(JobSite site, TextCollector texts) {
        JobTexts job = new JobTexts(site.place(), texts.within(Surroundings.of(site)));
        job.common(site.job());
        if (site.job() instanceof Job ordinary) {
            job.ordinary(ordinary);
        } else if (site.job() instanceof CallingJob calling) {
            job.value("with", calling.inputs());
            job.value("secrets", calling.secrets());
        }
        site.steps().ifPresent(steps -> StepTexts.collect(steps, job.texts));
    }

    private void value(String key, Value value) {
        texts.value(at.key(key), value);
    }

    private void value(String key, Optional<? extends Value> value) {
        texts.value(at.key(key), value);
    }

    private void common(AnyJob job) {
        value("name", job.name());
        texts.condition(at.key("if"), job.onlyIf());
        job.concurrency().ifPresent(concurrency -> WorkflowTexts.concurrency(concurrency, at, texts));
        job.matrix().ifPresent(this::strategy);
        texts.entries(at, job.extra());
    }

    private void strategy(Matrix matrix) {
        Place strategy = at.key("strategy").madeBy(matrix.origin());
        texts.value(strategy, matrix.computedStrategy());
        texts.value(strategy.key("matrix"), matrix.dimensions());
        texts.value(strategy.key("fail-fast"), matrix.failFast());
        texts.value(strategy.key("max-parallel"), matrix.maxParallel());
        texts.entries(strategy, matrix.extra());
    }

    private void ordinary(Job job) {
        runner(job.runner());
        job.environment().ifPresent(this::environment);
        value("outputs", job.outputs());
        value("env", job.env());
        job.defaults().ifPresent(defaults -> WorkflowTexts.defaults(defaults, at, texts));
        job.container()
                .ifPresent(container -> container(container, at.key("container").madeBy(container.origin())));
        services(job.services());
        job.snapshot().ifPresent(this::snapshot);
        value("timeout-minutes", job.timeoutMinutes());
        value("cancel-timeout-minutes", job.cancelTimeoutMinutes());
        value("continue-on-error", job.continueOnError());
    }

    private void runner(Runner runner) {
        Place runsOn = at.key("runs-on");
        texts.value(runsOn.key("group"), runner.group());
        boolean labelsAlone = runner.group().isEmpty() && runner.extra().isEmpty();
        texts.value(labelsAlone ? runsOn : runsOn.key("labels"), runner.labels());
        texts.entries(runsOn, runner.extra());
    }

    private void environment(Environment environment) {
        Place place = at.key("environment").madeBy(environment.origin());
        texts.value(place.key("name"), environment.name());
        texts.value(place.key("url"), environment.url());
        texts.value(place.key("deployment"), environment.deployment());
        texts.entries(place, environment.extra());
    }

    private void services(Services services) {
        Place place = at.key("services");
        texts.value(place, services.computed());
        for (Services.Named named : services.named()) {
            Service service = named.service();
            Place servicePlace = place.key(named.name()).madeBy(service.origin());
            container(service, servicePlace);
            texts.value(servicePlace.key("entrypoint"), service.entrypoint());
            texts.value(servicePlace.key("command"), service.command());
        }
    }

    private void container(AnyContainer<?> container, Place place) {
        texts.value(place.key("image"), container.image());
        Place credentials = place.key("credentials");
        texts.value(credentials, container.computedCredentials());
        texts.value(credentials.key("username"), container.username());
        texts.value(credentials.key("password"), container.password());
        texts.entries(credentials, container.extraCredentials());
        texts.value(place.key("env"), container.env());
        texts.value(place.key("ports"), container.ports());
        texts.value(place.key("volumes"), container.volumes());
        texts.value(place.key("options"), container.options());
        texts.entries(place, container.extra());
    }

    private void snapshot(Snapshot snapshot) {
        Place place = at.key("snapshot").madeBy(snapshot.origin());
        texts.condition(place.key("if"), snapshot.onlyIf());
        texts.entries(place, snapshot.extra());
    }
}
