package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Printer;
import dev.workflowdsl.internal.ValueStyle;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * What the scripts of a workflow or job have where their step says nothing else (GitHub's {@code defaults.run}).
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#defaultsrun">defaults.run</a>
 */
@ValueStyle
@org.immutables.value.Value.Immutable
public abstract class Defaults {

    Defaults() {}

    /** Nothing yet. */
    public static Defaults none() {
        return none(Origin.ofCaller());
    }

    private static ImmutableDefaults none(Optional<Origin> origin) {
        return ImmutableDefaults.builder()
                .origin(origin)
                .extra(Mapping.empty())
                .extraDefaults(Mapping.empty())
                .build();
    }

    /** Scripts run in that shell. */
    public static Defaults ofShell(Shell shell) {
        return none(Origin.ofCaller()).withShell(shell);
    }

    /**
     * Scripts run in that directory.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public static Defaults ofWorkingDirectory(String directory) {
        return none(Origin.ofCaller())
                .withWorkingDirectory(Template.of(Names.wantText("working directory", directory)));
    }

    /** What scripts have is computed as a whole: an expression that yields a mapping with the keys of {@code run}. */
    public static Defaults computed(Expression<?> run) {
        return none(Origin.ofCaller()).withComputed(run.template());
    }

    /** The expression that yields all that stands behind {@code run}; there is nothing else then. */
    public abstract Optional<Template> computed();

    /** The shell. */
    public abstract Optional<Shell> shell();

    /** The directory, relative to the workspace. */
    public abstract Optional<Template> workingDirectory();

    /** Keys of {@code defaults.run} that this library does not know. */
    public abstract Mapping extra();

    /** The Java line that made the defaults. */
    @org.immutables.value.Value.Auxiliary
    public abstract Optional<Origin> origin();

    /** Keys beside {@code run} that this library does not know. */
    public abstract Mapping extraDefaults();

    /** Scripts run in that shell. */
    public Defaults shell(Shell shell) {
        return self().withShell(shell);
    }

    /**
     * Scripts run in that directory, relative to the workspace.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public Defaults workingDirectory(String directory) {
        return self().withWorkingDirectory(Template.of(Names.wantText("working directory", directory)));
    }

    /**
     * A key of {@code run} that this library does not know.
     *
     * @throws IllegalArgumentException if it is one that has a method here
     */
    public Defaults extra(String key, Object value) {
        return self().withExtra(
                        extra().plus(Names.requireExtraKey(key, "shell", "working-directory"), Value.of(value)));
    }

    /**
     * A key beside {@code run} that this library does not know.
     *
     * @throws IllegalArgumentException if it is {@code run}
     */
    public Defaults extraDefaults(String key, Object value) {
        return self().withExtraDefaults(extraDefaults().plus(Names.requireExtraKey(key, "run"), Value.of(value)));
    }

    private ImmutableDefaults self() {
        return (ImmutableDefaults) this;
    }

    /** The defaults as YAML. */
    @Override
    public String toString() {
        return Printer.print(this);
    }
}
