package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.BooleanExpression;
import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Printer;
import dev.workflowdsl.internal.ValueStyle;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A custom runner image that is made of the machine when the job has ended.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax">Workflow syntax</a>
 */
@ValueStyle
@org.immutables.value.Value.Immutable
public abstract class Snapshot {

    Snapshot() {}

    /**
     * An image of that name.
     *
     * @throws IllegalArgumentException if the name is empty
     */
    public static Snapshot image(String name) {
        return ImmutableSnapshot.builder()
                .origin(Origin.ofCaller())
                .extra(Mapping.empty())
                .imageName(Names.wantText("snapshot image name", name))
                .build();
    }

    /** The name of the image. */
    public abstract String imageName();

    /** The version of the image, for example {@code 2.*}. */
    public abstract Optional<String> version();

    /** Whether the image is made; status functions have no place here. */
    public abstract Optional<Condition> onlyIf();

    /** Keys that this library does not know. */
    public abstract Mapping extra();

    /** The Java line that made the snapshot. */
    @org.immutables.value.Value.Auxiliary
    public abstract Optional<Origin> origin();

    /**
     * The version of the image.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public Snapshot version(String version) {
        return self().withVersion(Names.wantText("snapshot version", version));
    }

    /** Makes the image only if the condition holds. */
    public Snapshot onlyIf(BooleanExpression condition) {
        return self().withOnlyIf(condition);
    }

    /**
     * Makes the image only if the condition holds, written as text with or without <code>${{ }}</code>.
     *
     * @throws IllegalArgumentException if the text is no expression
     */
    public Snapshot onlyIf(String condition) {
        return self().withOnlyIf(Condition.written(condition));
    }

    /**
     * A key that this library does not know.
     *
     * @throws IllegalArgumentException if it is one that has a method here
     */
    public Snapshot extra(String key, Object value) {
        return self().withExtra(
                        extra().plus(Names.requireExtraKey(key, "image-name", "version", "if"), Value.of(value)));
    }

    private ImmutableSnapshot self() {
        return (ImmutableSnapshot) this;
    }

    /** The snapshot as YAML. */
    @Override
    public String toString() {
        return Printer.print(this);
    }
}
