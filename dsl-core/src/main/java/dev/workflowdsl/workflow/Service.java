package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.origin.Origin;
import java.util.Optional;

/**
 * A container that runs beside a job, for example a database.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idservices">services</a>
 */
public final class Service extends AnyContainer<Service> {

    private Service(ImmutableContainerSettings settings) {
        super(settings);
    }

    /**
     * A service of that image.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public static Service image(String image) {
        return new Service(ofImage(image, Origin.ofCaller()));
    }

    /** A service whose image is computed; where it yields empty text, the service does not start. */
    public static Service image(Expression<?> image) {
        return new Service(ofImage(image.toString(), Origin.ofCaller()));
    }

    /** The program that runs in place of the image's entrypoint. */
    public Optional<Template> entrypoint() {
        return settings.entrypoint();
    }

    /** The arguments that take the place of the image's command. */
    public Optional<Template> command() {
        return settings.command();
    }

    /** The program that runs in place of the image's entrypoint. */
    public Service entrypoint(String entrypoint) {
        return with(settings.withEntrypoint(Template.of(entrypoint)));
    }

    /** The arguments that take the place of the image's command. */
    public Service command(String command) {
        return with(settings.withCommand(Template.of(command)));
    }

    @Override
    Service with(ImmutableContainerSettings settings) {
        return new Service(settings);
    }
}
