package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Reference;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Printer;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.origin.Origin;
import java.util.Map;
import java.util.Optional;

/**
 * What the container of a job and that of a service have in common.
 *
 * @param <C> the kind of container
 */
public abstract sealed class AnyContainer<C extends AnyContainer<C>> permits Container, Service {

    final ImmutableContainerSettings settings;

    AnyContainer(ImmutableContainerSettings settings) {
        this.settings = settings;
    }

    static ImmutableContainerSettings ofImage(String image, Optional<Origin> origin) {
        return ImmutableContainerSettings.builder()
                .origin(origin)
                .env(Mapping.empty())
                .ports(Sequence.empty())
                .volumes(Sequence.empty())
                .extraCredentials(Mapping.empty())
                .extra(Mapping.empty())
                .image(Template.of(Names.wantText("container image", image)))
                .build();
    }

    abstract C with(ImmutableContainerSettings settings);

    /** The Java line that made the container. */
    public final Optional<Origin> origin() {
        return settings.origin();
    }

    /** The image, as docker names it. */
    public final Template image() {
        return settings.image();
    }

    /** The account at the registry. */
    public final Optional<Template> username() {
        return settings.username();
    }

    /** The password at the registry: an expression. */
    public final Optional<Template> password() {
        return settings.password();
    }

    /** The environment variables: a mapping, or one expression. */
    public final Value env() {
        return settings.env();
    }

    /** The ports: a list, or one expression. */
    public final Value ports() {
        return settings.ports();
    }

    /** The volumes: a list, or one expression. */
    public final Value volumes() {
        return settings.volumes();
    }

    /** Further options of {@code docker create}. */
    public final Optional<Template> options() {
        return settings.options();
    }

    /** Keys of the credentials that this library does not know. */
    public final Mapping extraCredentials() {
        return settings.extraCredentials();
    }

    /** Keys that this library does not know. */
    public final Mapping extra() {
        return settings.extra();
    }

    /**
     * Signs in at the registry.
     *
     * @param username the account; it may hold expressions
     * @param password the password or token, as a secret
     */
    public final C credentials(String username, Reference<String> password) {
        return credentials(username, password.value());
    }

    /**
     * Signs in at the registry.
     *
     * @param username the account; it may hold expressions
     * @param password an expression that yields the password or token
     */
    public final C credentials(String username, Expression<String> password) {
        return with(settings.withUsername(Template.of(username)).withPassword(password.template()));
    }

    /** Signs in at the registry with what an expression yields: a mapping with username and password. */
    public final C credentials(Expression<?> credentials) {
        return with(settings.withComputedCredentials(credentials.template()));
    }

    /** The expression that yields username and password together. */
    public final Optional<Template> computedCredentials() {
        return settings.computedCredentials();
    }

    /**
     * An environment variable; a second call with the same name replaces the value.
     *
     * @throws IllegalArgumentException if the name cannot be one, or {@link Value#ofText} does not take the value
     */
    public final C env(String name, Object value) {
        return with(settings.withEnv(Env.plus(env(), name, value)));
    }

    /**
     * Environment variables, in the order of the map.
     *
     * @throws IllegalArgumentException as {@link #env(String, Object)} does
     */
    public final C env(Map<String, ?> variables) {
        return with(settings.withEnv(Env.plus(env(), variables)));
    }

    /** All environment variables as one expression that yields a mapping. */
    public final C env(Expression<?> variables) {
        return with(settings.withEnv(Value.of(variables)));
    }

    /**
     * Publishes a port of the container at the runner.
     *
     * @throws IllegalArgumentException if a number is not between 1 and 65535
     */
    public final C port(int host, int container) {
        return port(requirePort(host) + ":" + requirePort(container));
    }

    /**
     * Publishes a port as docker writes it, for example {@code 8080:80/udp}, or {@code 5432} for a free port of the
     * runner.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public final C port(String mapping) {
        return with(settings.withPorts(append("ports", ports(), Names.wantText("port", mapping))));
    }

    /**
     * Mounts a volume as docker writes it: {@code source:target}.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public final C volume(String mapping) {
        return with(settings.withVolumes(append("volumes", volumes(), Names.wantText("volume", mapping))));
    }

    /** All ports as one expression that yields an array. */
    public final C ports(Expression<?> ports) {
        return with(settings.withPorts(Value.of(ports)));
    }

    /** All volumes as one expression that yields an array. */
    public final C volumes(Expression<?> volumes) {
        return with(settings.withVolumes(Value.of(volumes)));
    }

    /** Further options of {@code docker create}; {@code --network} is not allowed. */
    public final C options(String options) {
        return with(settings.withOptions(Template.of(options)));
    }

    /**
     * A key that this library does not know.
     *
     * @throws IllegalArgumentException if it is one that has a method here
     */
    public final C extra(String key, Object value) {
        return with(settings.withExtra(extra().plus(
                        Names.requireExtraKey(
                                key,
                                "image",
                                "credentials",
                                "env",
                                "ports",
                                "volumes",
                                "options",
                                "entrypoint",
                                "command"),
                        Value.of(value))));
    }

    /**
     * A key of the credentials that this library does not know.
     *
     * @throws IllegalArgumentException if it is one that {@link #credentials} sets
     */
    public final C extraCredentials(String key, Object value) {
        return with(settings.withExtraCredentials(
                extraCredentials().plus(Names.requireExtraKey(key, "username", "password"), Value.of(value))));
    }

    private static Value append(String what, Value list, String item) {
        if (list instanceof Sequence sequence) {
            return new Sequence(Seq.copyOf(sequence.items()).plus(Template.of(item)));
        }
        throw new IllegalArgumentException("\"" + item + "\" cannot be added to " + what
                + ", which is the expression \"" + list + "\": give " + what + " in one of the two forms");
    }

    private static int requirePort(int port) {
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port \"" + port + "\" is none: give a number from 1 to 65535");
        }
        return port;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof AnyContainer<?> that && getClass() == that.getClass() && settings.equals(that.settings);
    }

    @Override
    public final int hashCode() {
        return settings.hashCode();
    }

    /** The container as YAML. */
    @Override
    public final String toString() {
        return Printer.print(this);
    }
}
