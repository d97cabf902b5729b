package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Template;
import dev.workflowdsl.internal.Seq;
import java.util.List;
import java.util.Optional;

/**
 * The services of a job: named containers, or one expression that yields them.
 *
 * @param named the containers with their names
 * @param computed the expression
 */
public record Services(List<Named> named, Optional<Template> computed) {

    static final Services NONE = new Services(Seq.empty(), Optional.empty());

    /**
     * A service with its name, which is its host name for the steps too.
     *
     * @param name the name
     * @param service the container
     */
    public record Named(String name, Service service) {}

    Services plus(String name, Service service) {
        if (computed.isPresent()) {
            throw new IllegalArgumentException("service \"" + name + "\" cannot be added to services, which are the"
                    + " expression \"" + computed.get() + "\": give services in one of the two forms");
        }
        for (Named present : named) {
            if (present.name().equalsIgnoreCase(name)) {
                throw new IllegalArgumentException(
                        "service \"" + name + "\" is there already: give each service a name of its own");
            }
        }
        return new Services(Seq.copyOf(named).plus(new Named(name, service)), computed);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return named.isEmpty() && computed.isEmpty();
    }
}
