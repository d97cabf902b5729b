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
    private record Part(YamlNode node, YamlNode shown) {}

    private List<YamlNode> kept(YamlNode.Items list) {
        return list.items.stream().filter(item -> !reading.isDropped(item)).toList();
    }

    /** Where the part at a path stands, or the nearest one around it. */
    Optional<Location> at(Path path) {
        return root == null
                ? Optional.empty()
                : Optional.of(part(root, path).shown())
                        .map(shown -> new Location.TextPosition(file, shown.line, shown.column));
    }

    private Part part(YamlNode top, Path path) {
        Optional<Path> parent = path.parent();
        if (parent.isEmpty()) {
            return new Part(top, top);
        }
        Part around = part(top, parent.get());
        if (around.node() instanceof YamlNode.Entries mapping && path.name().isPresent()) {
            return entry(mapping, path.name().get()).orElse(around);
        }
        if (around.node() instanceof YamlNode.Items list && path.position().isPresent()) {
            return item(list, path.position().getAsInt()).orElse(around);
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
