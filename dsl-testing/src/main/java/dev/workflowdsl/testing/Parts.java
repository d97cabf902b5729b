package dev.workflowdsl.testing;

import dev.workflowdsl.action.ActionReference;
import dev.workflowdsl.action.WorkflowReference;
import dev.workflowdsl.check.Access;
import dev.workflowdsl.check.Path;
import dev.workflowdsl.check.StepSite;
import dev.workflowdsl.check.Walk;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Services;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A whole workflow, or one job or step of it: which secrets it reads and what it uses. */
final class Parts {

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern DIGEST = Pattern.compile("@sha256:[0-9a-f]{64}$");

    /** What stands for the name where all secrets are handed on, or one whose name is computed. */
    private static final String ANY_SECRET = "*";

    private final Walk walk;
    private final Path part;

    /** The part of a workflow at {@code part} and all below it. */
    Parts(Walk walk, Path part) {
        this.walk = walk;
        this.part = part;
    }

    /** The secrets of the list that are not read. */
    List<String> notReading(List<Secret> secrets) {
        Set<String> read = new LinkedHashSet<>();
        forEachSecret((name, path) -> read.add(name.toUpperCase(Locale.ROOT)));
        return secrets.stream()
                .map(Secret::name)
                .filter(name -> !read.contains(name.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** Where other secrets than those of the list are read; that of the run itself does not count. */
    List<String> readingBeyond(List<Secret> secrets) {
        List<String> beyond = new ArrayList<>();
        forEachSecret((name, path) -> {
            if (Stream.concat(secrets.stream(), Stream.of(Secret.GITHUB_TOKEN))
                    .noneMatch(secret -> secret.name().equalsIgnoreCase(name))) {
                beyond.add((name.equals(ANY_SECRET) ? "all secrets" : name) + " at " + path);
            }
        });
        return beyond.stream().distinct().toList();
    }

    private void forEachSecret(BiConsumer<String, Path> consumer) {
        for (Access access : walk.accesses("secrets")) {
            if (isInPart(access.place().path())) {
                consumer.accept(
                        access.name(0).orElse(ANY_SECRET), access.place().path());
            }
        }
        callingJobs((call, path) -> {
            if (call.inheritsSecrets()) {
                consumer.accept(ANY_SECRET, path.key("secrets"));
            }
        });
    }

    /** The actions, called workflows and images that are not pinned, each with its place. */
    List<String> unpinned() {
        List<String> unpinned = new ArrayList<>();
        walk.stepScopes().stream()
                .flatMap(scope -> scope.steps().stream())
                .filter(site -> isInPart(site.place().path()))
                .forEach(site -> action(site)
                        .filter(action -> !isPinned(action.uses(), action.ref()))
                        .ifPresent(action -> unpinned.add(
                                action.uses() + " at " + site.place().path())));
        callingJobs((call, path) -> {
            WorkflowReference called = call.uses();
            if (!isPinned(called.uses(), called.ref())) {
                unpinned.add(called.uses() + " at " + path);
            }
        });
        walk.jobs().forEach(site -> {
            if (site.job() instanceof Job job) {
                forEachImage(job, site.place().path(), (image, path) -> {
                    if (isInPart(path) && !DIGEST.matcher(image).find()) {
                        unpinned.add(image + " at " + path);
                    }
                });
            }
        });
        return unpinned;
    }

    /** The images of a job's containers; services that one expression yields stand for theirs. */
    private static void forEachImage(Job job, Path at, BiConsumer<String, Path> consumer) {
        job.container()
                .ifPresent(container -> consumer.accept(
                        container.image().toString(), at.key("container").key("image")));
        Path services = at.key("services");
        for (Services.Named named : job.services().named()) {
            consumer.accept(
                    named.service().image().toString(),
                    services.key(named.name()).key("image"));
        }
        job.services().computed().ifPresent(computed -> consumer.accept(computed.toString(), services));
    }

    private static Optional<ActionReference> action(StepSite site) {
        return site.step() instanceof ExecutableStep<?> step
                ? step.call().map(call -> call.reference())
                : Optional.empty();
    }

    /** What has no ref lies in the same repository, or is an image. */
    private static boolean isPinned(String uses, Optional<String> ref) {
        return ref.map(name -> COMMIT.matcher(name).matches())
                .orElse(!uses.startsWith("docker://") || DIGEST.matcher(uses).find());
    }

    private void callingJobs(BiConsumer<CallingJob, Path> consumer) {
        walk.jobs().forEach(site -> {
            if (site.job() instanceof CallingJob call && isInPart(site.place().path())) {
                consumer.accept(call, site.place().path());
            }
        });
    }

    private boolean isInPart(Path path) {
        return Stream.iterate(Optional.of(path), Optional::isPresent, at -> at.flatMap(Path::parent))
                .anyMatch(at -> at.get().equals(part));
    }
}
