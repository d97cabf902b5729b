package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.origin.Origin;

/**
 * The container that the steps of a job run in.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainer">container</a>
 */
public final class Container extends AnyContainer<Container> {

    private Container(ImmutableContainerSettings settings) {
        super(settings);
    }

    /**
     * A container of that image.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public static Container image(String image) {
        return new Container(ofImage(image, Origin.ofCaller()));
    }

    /** A container whose image is computed; where it yields empty text, the job runs on the machine itself. */
    public static Container image(Expression<?> image) {
        return new Container(ofImage(image.toString(), Origin.ofCaller()));
    }

    @Override
    Container with(ImmutableContainerSettings settings) {
        return new Container(settings);
    }
}
