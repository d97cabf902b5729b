package dev.workflowdsl.yaml;

import dev.workflowdsl.workflow.AnyContainer;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Container;
import dev.workflowdsl.workflow.Defaults;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Service;
import dev.workflowdsl.workflow.Services;
import dev.workflowdsl.workflow.Snapshot;
import java.util.stream.Stream;

/** Writes the parts that workflows and jobs are made of, each in its shortest form. */
final class PartsWriter {

    private PartsWriter() {}

    static void permissions(YamlText out, Permissions permissions) {
        if (permissions.all().isPresent()) {
            out.string(text(permissions.all().get()) + "-all");
            return;
        }
        out.openMapping();
        for (Permission permission : permissions.granted()) {
            out.key(permission.scope());
            out.string(text(permission.level()));
            if (permission.comment().isPresent()) {
                out.lineComment(permission.comment().get());
            }
        }
        out.closeMapping();
    }

    private static String text(Permission.Level level) {
        return switch (level) {
            case NONE -> "none";
            case READ -> "read";
            case WRITE -> "write";
        };
    }

    static void concurrency(YamlText out, Concurrency concurrency) {
        boolean groupAlone = concurrency.cancelsInProgress().isEmpty()
                && concurrency.queue().isEmpty()
                && concurrency.extra().isEmpty();
        if (groupAlone) {
            ValueWriter.value(out, concurrency.group());
            return;
        }
        out.openMapping();
        ValueWriter.entry(out, "group", concurrency.group());
        ValueWriter.entry(out, "cancel-in-progress", concurrency.cancelsInProgress());
        if (concurrency.queue().isPresent()) {
            ValueWriter.entry(out, "queue", concurrency.queue().get() == Concurrency.Queue.MAX ? "max" : "single");
        }
        ValueWriter.entries(out, concurrency.extra());
        out.closeMapping();
    }

    static void environment(YamlText out, Environment environment) {
        boolean nameAlone = environment.url().isEmpty()
                && environment.deployment().isEmpty()
                && environment.extra().isEmpty();
        if (nameAlone) {
            ValueWriter.value(out, environment.name());
            return;
        }
        out.openMapping();
        ValueWriter.entry(out, "name", environment.name());
        ValueWriter.entry(out, "url", environment.url());
        ValueWriter.entry(out, "deployment", environment.deployment());
        ValueWriter.entries(out, environment.extra());
        out.closeMapping();
    }

    static void defaults(YamlText out, Defaults defaults) {
        out.openMapping();
        out.key("run");
        if (defaults.computed().isPresent()) {
            ValueWriter.value(out, defaults.computed().get());
        } else {
            defaultsRun(out, defaults);
        }
        ValueWriter.entries(out, defaults.extraDefaults());
        out.closeMapping();
    }

    private static void defaultsRun(YamlText out, Defaults defaults) {
        out.openMapping();
        ValueWriter.text(out, "shell", defaults.shell());
        ValueWriter.entry(out, "working-directory", defaults.workingDirectory());
        ValueWriter.entries(out, defaults.extra());
        out.closeMapping();
    }

    static void strategy(YamlText out, Matrix matrix) {
        if (matrix.computedStrategy().isPresent()) {
            ValueWriter.value(out, matrix.computedStrategy().get());
            return;
        }
        out.openMapping();
        ValueWriter.nonEmpty(out, "matrix", matrix.dimensions());
        ValueWriter.entry(out, "fail-fast", matrix.failFast());
        ValueWriter.entry(out, "max-parallel", matrix.maxParallel());
        ValueWriter.entries(out, matrix.extra());
        out.closeMapping();
    }

    static void runner(YamlText out, Runner runner) {
        if (runner.group().isEmpty()
                && runner.labels().isPresent()
                && runner.extra().isEmpty()) {
            ValueWriter.value(out, runner.labels().get());
            return;
        }
        out.openMapping();
        ValueWriter.entry(out, "group", runner.group());
        ValueWriter.entry(out, "labels", runner.labels());
        ValueWriter.entries(out, runner.extra());
        out.closeMapping();
    }

    static void snapshot(YamlText out, Snapshot snapshot) {
        boolean nameAlone = snapshot.version().isEmpty()
                && snapshot.onlyIf().isEmpty()
                && snapshot.extra().isEmpty();
        if (nameAlone) {
            out.string(snapshot.imageName());
            return;
        }
        out.openMapping();
        ValueWriter.entry(out, "image-name", snapshot.imageName());
        ValueWriter.text(out, "version", snapshot.version());
        ValueWriter.text(out, "if", snapshot.onlyIf());
        ValueWriter.entries(out, snapshot.extra());
        out.closeMapping();
    }

    static void services(YamlText out, Services services) {
        if (services.computed().isPresent()) {
            ValueWriter.value(out, services.computed().get());
            return;
        }
        out.openMapping();
        for (Services.Named named : services.named()) {
            out.key(named.name());
            container(out, named.service());
        }
        out.closeMapping();
    }

    static void container(YamlText out, AnyContainer<?> container) {
        if (isImageAlone(container)) {
            ValueWriter.value(out, container.image());
            return;
        }
        out.openMapping();
        ValueWriter.entry(out, "image", container.image());
        credentials(out, container);
        ValueWriter.nonEmpty(out, "env", container.env());
        ValueWriter.nonEmpty(out, "ports", container.ports());
        ValueWriter.nonEmpty(out, "volumes", container.volumes());
        ValueWriter.entry(out, "options", container.options());
        if (container instanceof Service service) {
            ValueWriter.entry(out, "entrypoint", service.entrypoint());
            ValueWriter.entry(out, "command", service.command());
        }
        ValueWriter.entries(out, container.extra());
        out.closeMapping();
    }

    private static void credentials(YamlText out, AnyContainer<?> container) {
        ValueWriter.entry(out, "credentials", container.computedCredentials());
        if (container.username().isPresent() || !container.extraCredentials().isEmpty()) {
            out.key("credentials");
            out.openMapping();
            ValueWriter.entry(out, "username", container.username());
            ValueWriter.entry(out, "password", container.password());
            ValueWriter.entries(out, container.extraCredentials());
            out.closeMapping();
        }
    }

    /**
     * A service is written as a mapping, as the documentation does, unless an expression yields it; the container of a job
     * can be its image.
     */
    private static boolean isImageAlone(AnyContainer<?> container) {
        return (container instanceof Container || isComputed(container))
                && container.username().isEmpty()
                && container.computedCredentials().isEmpty()
                && container.options().isEmpty()
                && container.extra().isEmpty()
                && container.extraCredentials().isEmpty()
                && Stream.of(container.env(), container.ports(), container.volumes())
                        .allMatch(ValueWriter::isEmpty);
    }

    private static boolean isComputed(AnyContainer<?> container) {
        return container.image().isExpression()
                && container instanceof Service service
                && service.entrypoint().isEmpty()
                && service.command().isEmpty();
    }
}
