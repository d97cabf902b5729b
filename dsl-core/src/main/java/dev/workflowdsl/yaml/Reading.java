package dev.workflowdsl.yaml;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/** The file that is being read: its text, what is wrong with it, and what of it became no value. */
final class Reading {

    private final Problems problems;
    private final SourceText source;
    private final Set<YamlNode> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

    Reading(Problems problems, SourceText source) {
        this.problems = problems;
        this.source = source;
    }

    Problems problems() {
        return problems;
    }

    /** Notes that a node became no value, so that what follows it in a list moves up. */
    void drop(YamlNode node) {
        dropped.add(node);
    }

    boolean isDropped(YamlNode node) {
        return dropped.contains(node);
    }

    Optional<String> commentAtTop(YamlNode first) {
        return source.commentAtTop(first);
    }

    Optional<String> commentAbove(YamlNode node) {
        return source.commentAbove(node);
    }

    /** The comment behind a scalar on its line. */
    Optional<String> commentBehind(YamlNode node) {
        return node instanceof YamlScalar scalar ? source.commentBehind(scalar) : Optional.empty();
    }
}
