package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Template;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Ordinal;
import dev.workflowdsl.internal.Seq;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    Services plus(Map<String, Service> services) {
        Set<String> names = new HashSet<>();
        named.forEach(present -> names.add(Ordinal.fold(present.name())));
        Seq<Named> all = Seq.copyOf(named);
        for (Map.Entry<String, Service> service : services.entrySet()) {
            String name = Names.wantText("service name", service.getKey());
            if (computed.isPresent()) {
                throw new IllegalArgumentException("service \"" + name + "\" cannot be added to services, which are the"
                        + " expression \"" + computed.get() + "\": give services in one of the two forms");
            }
            if (!names.add(Ordinal.fold(name))) {
                throw new IllegalArgumentException(
                        "service \"" + name + "\" is there already: give each service a name of its own");
            }
            all = all.plus(new Named(name, service.getValue()));
        }
        return new Services(all, computed);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return named.isEmpty() && computed.isEmpty();
    }
}
