package dev.workflowdsl.expression;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds where a node stands in the text of its template. Trees do not know their places, which are asked for only when something is
 * wrong: so the text is parsed once more, and both trees, which are equal, are walked together.
 */
final class PartFinder {
    private final IdentityHashMap<Node, Integer> starts;
    private final Node part;

    private PartFinder(IdentityHashMap<Node, Integer> starts, Node part) {
        this.starts = starts;
        this.part = part;
    }

    static OptionalInt find(Template template, Node part) {
        IdentityHashMap<Node, Integer> starts = new IdentityHashMap<>();
        int first = template.text().indexOf(TemplateReader.OPEN);
        List<Template.Part> placed = TemplateReader.parts(template.text(), first, starts);
        PartFinder finder = new PartFinder(starts, part);
        for (int i = 0; i < placed.size(); i++) {
            if (placed.get(i) instanceof Template.Code twin && template.parts().get(i) instanceof Template.Code code) {
                OptionalInt found = finder.find(code.expression(), twin.expression());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return OptionalInt.empty();
    }

    @SuppressWarnings("ReferenceEquality")
    private OptionalInt find(Node node, Node twin) {
        if (node == part) {
            Integer start = starts.get(twin);
            return start == null ? OptionalInt.empty() : OptionalInt.of(start);
        }
        List<Node> children = node.children();
        List<Node> twins = twin.children();
        for (int i = 0; i < children.size(); i++) {
            OptionalInt found = find(children.get(i), twins.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalInt.empty();
    }
}
