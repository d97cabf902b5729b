package dev.workflowdsl.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys that one of GitHub's languages has, as they are listed in a file. {@code schema-keys.mjs} of the module
 * dsl-oracle writes the file from GitHub's schema, and says what its lines mean.
 */
final class LanguageKeys {

    private static final String SAME_AS = " -> ";
    private static final Pattern LABEL = Pattern.compile("\\{([^}]+)}");

    private final Set<String> lines;
    private final Map<String, String> sameAs = new HashMap<>();

    /** By the path of a mapping: the keys by which its kinds are told apart. */
    private final Map<String, Set<String>> labels = new HashMap<>();

    private LanguageKeys(List<String> lines) {
        this.lines = new TreeSet<>(lines);
        for (String line : lines) {
            int arrow = line.indexOf(SAME_AS);
            if (arrow >= 0) {
                sameAs.put(line.substring(0, arrow), line.substring(arrow + SAME_AS.length()));
                this.lines.remove(line);
            }
            Matcher label = LABEL.matcher(line);
            while (label.find()) {
                labels.computeIfAbsent(line.substring(0, label.start()), path -> new TreeSet<>())
                        .add(label.group(1));
            }
        }
    }

    static LanguageKeys of(String language) throws IOException {
        return new LanguageKeys(
                Files.readAllLines(Path.of("src", "test", "resources", "language", language + "-keys.txt")));
    }

    /** All that the language has: keys, and values where only certain ones may stand. */
    Set<String> all() {
        return lines;
    }

    /** What a document uses of the language. */
    Set<String> usedIn(JsonNode document) {
        Set<String> used = new TreeSet<>();
        collect(document, "", used);
        return used;
    }

    private void collect(JsonNode node, String path, Set<String> used) {
        if (node.isObject()) {
            String kind = kindOf(node, path);
            String mapping = sameAs.getOrDefault(kind, kind);
            node.properties().forEach(entry -> {
                String inside = known(mapping.isEmpty() ? entry.getKey() : mapping + "." + entry.getKey());
                used.add(inside);
                collect(entry.getValue(), inside, used);
            });
        } else if (node.isArray()) {
            node.forEach(item -> collect(item, path + "[]", used));
        } else {
            used.add(path + " = " + node.asText());
        }
    }

    private String kindOf(JsonNode mapping, String path) {
        for (String label : labels.getOrDefault(path, Set.of())) {
            if (mapping.has(label)) {
                return path + "{" + label + "}";
            }
        }
        return path;
    }

    /** The path of a key, with an asterisk at its end if the key is not one of the language but one of the author. */
    private String known(String path) {
        String any = path.substring(0, path.lastIndexOf('.') + 1) + "*";
        return lines.contains(path) || !lines.contains(any) ? path : any;
    }
}
