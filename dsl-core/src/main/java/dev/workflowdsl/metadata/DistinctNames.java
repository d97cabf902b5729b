package dev.workflowdsl.metadata;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import java.util.Optional;

/** Names of which no two are equal without case; looking one up takes the same time however many there are. */
final class DistinctNames {

    private static final DistinctNames NONE = new DistinctNames(Mapping.empty());

    /** Each name by itself. */
    private final Mapping names;

    private DistinctNames(Mapping names) {
        this.names = names;
    }

    static DistinctNames none() {
        return NONE;
    }

    /** How a name that is there is spelled. */
    Optional<String> spelling(String name) {
        return names.get(name).map(Value::toString);
    }

    /** These names and one that is not there yet. */
    DistinctNames plus(String name) {
        return new DistinctNames(names.plus(name, Template.literal(name)));
    }
}
