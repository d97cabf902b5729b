package dev.workflowdsl.metadata;

import dev.workflowdsl.action.ActionReference;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.internal.Printer;
import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.Optional;

/**
 * What the metadata file of an action says: one that runs steps, a script of Node.js or a container. Every call returns
 * a changed copy.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax">Metadata syntax</a>
 */
public abstract sealed class ActionMetadata permits ActionBase {

    ActionMetadata() {}

    abstract ImmutableActionData data();

    /** Whether an action may lie in the directory, from the root of its repository; the root itself is {@code .}. */
    public static boolean isDirectory(String directory) {
        try {
            return ActionDirectory.require(directory).equals(directory);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The directory of the action from the root of the repository; {@code .} for the root itself. */
    public final String directory() {
        return data().directory();
    }

    /** The path of the metadata file from the root of the repository. */
    public final String path() {
        return ActionDirectory.file(directory(), "action.yml");
    }

    /** The name that GitHub shows. */
    public final String name() {
        return data().name();
    }

    /** Who made the action. */
    public final Optional<String> author() {
        return data().author();
    }

    /** What the action does. */
    public final String description() {
        return data().description();
    }

    /** The inputs in their order. */
    public final List<ActionInput> inputs() {
        return data().inputs();
    }

    /** The outputs in their order. */
    public final List<ActionOutput> outputs() {
        return data().outputs();
    }

    /** GitHub's name of what runs the action: {@code composite}, {@code docker} or a version of Node.js. */
    public abstract String using();

    /** The badge in GitHub's Marketplace. */
    public final Optional<Branding> branding() {
        return data().branding();
    }

    /** The comment above the action. */
    public final Optional<String> comment() {
        return data().comment();
    }

    /** Keys of the file that this library does not know. */
    public final Mapping extra() {
        return data().extra();
    }

    /** Keys below {@code runs} that this library does not know. */
    public final Mapping runsExtra() {
        return data().runsExtra();
    }

    /** The Java line that made the action. */
    public final Optional<Origin> origin() {
        return data().origin();
    }

    /**
     * A call of the action in a workflow of its own repository, {@code uses: ./<directory>}. The job must have checked
     * out the repository before, and GitHub does not run the {@code pre} part of such an action.
     */
    public final MetadataCall call() {
        return call(ActionReference.parse(ActionDirectory.uses(directory())));
    }

    /**
     * A call of the action by another reference, for example from another repository.
     *
     * @param reference one that leads to this action, which is not checked
     */
    public final MetadataCall call(ActionReference reference) {
        return new MetadataCall(this, reference, Mapping.empty());
    }

    /** The metadata file as YAML. */
    @Override
    public final String toString() {
        return Printer.print(this);
    }
}
