package dev.workflowdsl.yaml;

import dev.workflowdsl.check.Location;
import dev.workflowdsl.check.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the parts of a file stand. */
final class Positions {

    private final String file;
    private final @Nullable YamlNode root;
    private final Reading reading;

    /** What of each list became a value. */
    private final Map<YamlNode.Items, List<YamlNode>> kept = Collections.synchronizedMap(new IdentityHashMap<>());

    Positions(String file, Optional<YamlNode> root, Reading reading) {
        this.file = file;
        this.root = root.orElse(null);
        this.reading = reading;
    }

    /** A part with the node that a reader of the file looks at first: the key of what goes on below it. */
    private record Part(YamlNode node, YamlNode shown) {

        /** The part where what is missing in it would be. */
        Part inside() {
            return new Part(node, node);
        }
    }

    private List<YamlNode> kept(YamlNode.Items list) {
        return list.items.stream().filter(item -> !reading.isDropped(item)).toList();
    }

    /** Where the part at a path stands; if it is not there, where that begins which it is missing from. */
    Optional<Location> at(Path path) {
        return root == null
                ? Optional.empty()
                : Optional.of(location(part(root, path).shown()));
    }

    /** Where the value begins from which something is missing. */
    Optional<Location> inside(Path path) {
        return root == null
                ? Optional.empty()
                : Optional.of(location(part(root, path).node()));
    }

    private Location location(YamlNode node) {
        return new Location.TextPosition(file, node.line, node.column);
    }

    private Part part(YamlNode top, Path path) {
        Optional<Path> parent = path.parent();
        if (parent.isEmpty()) {
            return new Part(top, top);
        }
        Part around = part(top, parent.get());
        if (around.node() instanceof YamlNode.Entries mapping && path.name().isPresent()) {
            return entry(mapping, path.name().get()).orElse(around.inside());
        }
        if (around.node() instanceof YamlNode.Items list && path.position().isPresent()) {
            return item(list, path.position().getAsInt()).orElse(around.inside());
        }
        return around;
    }

    private static Optional<Part> entry(YamlNode.Entries mapping, String name) {
        return mapping.entry(name)
                .map(entry ->
                        new Part(entry.value(), entry.value() instanceof YamlScalar ? entry.value() : entry.key()));
    }

    private Optional<Part> item(YamlNode.Items list, int index) {
        List<YamlNode> items = kept.computeIfAbsent(list, this::kept);
        return index < items.size() ? Optional.of(new Part(items.get(index), items.get(index))) : Optional.empty();
    }
}
