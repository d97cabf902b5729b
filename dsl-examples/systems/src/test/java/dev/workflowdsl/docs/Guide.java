package dev.workflowdsl.docs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of the guide together with what their blocks must show. */
record Guide(List<Markdown> files, Map<String, String> snippets) {

    /** Languages whose blocks are all snippets; others may be, if they are marked. */
    private static final Set<String> ALWAYS_SNIPPETS = Set.of("java", "yaml", "xml");

    /** All that is not as it should be, in the order of the files. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        Set<String> unused = new LinkedHashSet<>(snippets.keySet());
        for (Markdown file : files) {
            for (Markdown.Block block : file.blocks()) {
                String place = file.file() + ":" + block.line() + ": ";
                if (block.key().isPresent()) {
                    String key = block.key().get();
                    unused.remove(key);
                    compare(place, key, block, problems);
                } else if (ALWAYS_SNIPPETS.contains(block.language())) {
                    problems.add(place + "a block of " + block.language() + " has no snippet marker above it");
                }
            }
        }
        unused.forEach(key -> problems.add("snippet \"" + key + "\" is in no file"));
        return problems;
    }

    private void compare(String place, String key, Markdown.Block block, List<String> problems) {
        String snippet = snippets.get(key);
        if (snippet == null) {
            problems.add(place + "there is no snippet \"" + key + "\"");
        } else if (!snippet.lines().toList().equals(block.text())) {
            problems.add(place + "the block differs from snippet \"" + key + "\"");
        }
    }
}
