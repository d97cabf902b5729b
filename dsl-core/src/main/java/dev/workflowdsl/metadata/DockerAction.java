package dev.workflowdsl.metadata;

import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.origin.Origin;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An action that runs a Docker container.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#runs-for-docker-container-actions">runs
 *     for Docker container actions</a>
 */
public final class DockerAction extends ActionBase<DockerAction> {

    private static final String[] RUNS_KEYS = {
        "using", "image", "entrypoint", "args", "env", "pre-entrypoint", "pre-if", "post-entrypoint", "post-if"
    };

    private final ImmutableDockerData own;

    private DockerAction(ImmutableActionData data, ImmutableDockerData own) {
        super(data);
        this.own = own;
    }

    /**
     * An action that runs the container of an image.
     *
     * @param directory where its {@code action.yml} lies, from the root of the repository, for example
     *     {@code .github/actions/setup}; {@code .} for the root itself
     * @param name what GitHub shows
     * @param description what the action does
     * @param image the path of a Dockerfile, relative to the directory, or {@code docker://image:tag}
     * @throws IllegalArgumentException if the directory is no such path, the image is of neither form, the name is
     *     empty, or a text holds an expression
     */
    public static DockerAction of(String directory, String name, String description, String image) {
        return new DockerAction(
                ActionData.of(directory, name, description, Origin.ofCaller()),
                ImmutableDockerData.builder().image(DockerImage.require(image)).build());
    }

    @Override
    DockerAction with(ImmutableActionData data) {
        return new DockerAction(data, own);
    }

    private DockerAction with(ImmutableDockerData data) {
        return new DockerAction(data(), data);
    }

    @Override
    String[] runsKeys() {
        return RUNS_KEYS;
    }

    /**
     * The program that runs, in place of the image's own.
     *
     * @throws IllegalArgumentException if the text is empty or holds an expression
     */
    public DockerAction entrypoint(String program) {
        return with(own.withEntrypoint(Texts.required("entrypoint", program)));
    }

    /**
     * Arguments of the program, behind those that the action has.
     *
     * @param args what {@link Value#of} takes, but no lists and mappings; expressions can use {@code inputs} alone
     * @throws IllegalArgumentException if an argument is of another kind
     */
    public DockerAction args(Object... args) {
        Seq<Value> all = Seq.copyOf(own.args().items());
        for (Object arg : args) {
            all = all.plus(Value.ofText("argument", Integer.toString(all.size() + 1), arg));
        }
        return with(own.withArgs(new Sequence(all)));
    }

    /**
     * An environment variable of the container; a second call with the same name replaces the value.
     *
     * @param value what {@link Value#of} takes, but no list or mapping; expressions can use {@code inputs} alone
     * @throws IllegalArgumentException if the name cannot be one, or the value is of another kind
     */
    public DockerAction env(String name, Object value) {
        Value text = Value.ofText("environment variable", Names.requireEnvName(name), value);
        return with(own.withEnv(env().with("env", name, text)));
    }

    /**
     * Environment variables of the container, in the order of the map.
     *
     * @throws IllegalArgumentException as {@link #env(String, Object)} does
     */
    public DockerAction env(Map<String, ?> variables) {
        DockerAction action = this;
        for (Map.Entry<String, ?> variable : variables.entrySet()) {
            action = action.env(variable.getKey(), variable.getValue());
        }
        return action;
    }

    /** All environment variables as one expression that yields a mapping. */
    public DockerAction env(Expression<?> variables) {
        return with(own.withEnv(Value.of(variables)));
    }

    /**
     * A program that runs in a container of its own when the job starts, before any step; not where the action is used by
     * {@code ./path}.
     *
     * @throws IllegalArgumentException if the text is empty or holds an expression
     */
    public DockerAction preEntrypoint(String program) {
        return with(
                own.withPreEntrypoint(Texts.required("pre-entrypoint", program)).withPreIf(Optional.empty()));
    }

    /**
     * A program that runs in a container of its own when the job starts, before any step, if the condition holds; not
     * where the action is used by {@code ./path}.
     *
     * @throws IllegalArgumentException if the text is empty or holds an expression
     */
    public DockerAction preEntrypoint(String program, Condition onlyIf) {
        return with(
                own.withPreEntrypoint(Texts.required("pre-entrypoint", program)).withPreIf(onlyIf));
    }

    /**
     * A program that runs in a container of its own when the job ends, after all steps.
     *
     * @throws IllegalArgumentException if the text is empty or holds an expression
     */
    public DockerAction postEntrypoint(String program) {
        return with(own.withPostEntrypoint(Texts.required("post-entrypoint", program))
                .withPostIf(Optional.empty()));
    }

    /**
     * A program that runs in a container of its own when the job ends, after all steps, if the condition holds.
     *
     * @throws IllegalArgumentException if the text is empty or holds an expression
     */
    public DockerAction postEntrypoint(String program, Condition onlyIf) {
        return with(own.withPostEntrypoint(Texts.required("post-entrypoint", program))
                .withPostIf(onlyIf));
    }

    /**
     * Declares outputs, behind those that the action has; the container sets them when it runs.
     *
     * @throws IllegalArgumentException if the action has one of that name already, in whatever case
     */
    public DockerAction outputs(ActionOutput... outputs) {
        return outputs(List.of(outputs));
    }

    /**
     * Declares outputs, behind those that the action has; the container sets them when it runs.
     *
     * @throws IllegalArgumentException if the action has one of that name already, in whatever case
     */
    public DockerAction outputs(Collection<ActionOutput> outputs) {
        return plusOutputs(outputs);
    }

    /** {@code docker}. */
    @Override
    public String using() {
        return "docker";
    }

    /** The path of a Dockerfile, or {@code docker://image:tag}. */
    public String image() {
        return own.image();
    }

    /** The program that runs, in place of the image's own. */
    public Optional<String> entrypoint() {
        return own.entrypoint();
    }

    /** The arguments of the program. */
    public Sequence args() {
        return own.args();
    }

    /** The environment variables of the container: a mapping, or one expression. */
    public Value env() {
        return own.env();
    }

    /** The program that runs when the job starts. */
    public Optional<String> preEntrypoint() {
        return own.preEntrypoint();
    }

    /** The condition under which {@link #preEntrypoint()} runs; GitHub assumes always. */
    public Optional<Condition> preIf() {
        return own.preIf();
    }

    /** The program that runs when the job ends. */
    public Optional<String> postEntrypoint() {
        return own.postEntrypoint();
    }

    /** The condition under which {@link #postEntrypoint()} runs; GitHub assumes always. */
    public Optional<Condition> postIf() {
        return own.postIf();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DockerAction that && data().equals(that.data()) && own.equals(that.own);
    }

    @Override
    public int hashCode() {
        return 31 * data().hashCode() + own.hashCode();
    }
}
