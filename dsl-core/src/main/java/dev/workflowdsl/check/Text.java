package dev.workflowdsl.check;

import dev.workflowdsl.expression.Condition;
import dev.workflowdsl.expression.Node;
import dev.workflowdsl.expression.Template;
import java.util.List;
import java.util.Optional;

/**
 * A text of the workflow at its place, in which expressions may stand, or a condition.
 *
 * @param place where it stands
 * @param around what encloses it
 * @param template the text; empty if it is a condition
 * @param condition the condition; empty if it is a text
 * @param expressions the expressions in it, in their order
 */
public record Text(
        Place place,
        Surroundings around,
        Optional<Template> template,
        Optional<Condition> condition,
        List<Node> expressions) {

    static Text of(Place place, Surroundings around, Template template) {
        return new Text(place, around, Optional.of(template), Optional.empty(), expressionsOf(template));
    }

    static Text ofCondition(Place place, Surroundings around, Condition condition) {
        return new Text(place, around, Optional.empty(), Optional.of(condition), List.of(condition.node()));
    }

    private static List<Node> expressionsOf(Template template) {
        if (template.isLiteral()) {
            return List.of();
        }
        return template.parts().stream()
                .filter(Template.Code.class::isInstance)
                .map(part -> ((Template.Code) part).expression())
                .toList();
    }

    /** Whether this is what stands behind {@code if}. */
    public boolean isCondition() {
        return condition.isPresent();
    }
}
