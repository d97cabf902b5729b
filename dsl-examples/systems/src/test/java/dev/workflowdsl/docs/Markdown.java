package dev.workflowdsl.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of the guide. A comment such as {@code <!-- snippet: matrix -->} on the line before a fenced block names the
 * snippet that the block must show.
 */
record Markdown(String file, List<String> lines) {

    private static final Pattern FENCE = Pattern.compile("```(\\w*)");
    private static final Pattern MARKER = Pattern.compile("<!-- snippet: (\\S+) -->");
    private static final Pattern HEADING = Pattern.compile("#+ (.+)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final String END = "```";

    /**
     * A fenced block.
     *
     * @param line the number of the line with the opening fence, from 1
     * @param language what stands behind the opening fence
     * @param snippet the name in the marker above
     * @param text the lines between the fences
     */
    record Block(int line, String language, Optional<String> snippet, List<String> text) {

        /** The key of the block's snippet, for example {@code yaml matrix}. */
        Optional<String> key() {
            return snippet.map(name -> language + " " + name);
        }
    }

    static Markdown of(String file, String text) {
        return new Markdown(file, text.lines().toList());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int end = endOfBlock(i);
                List<String> text = lines.subList(i + 1, end);
                blocks.add(new Block(i + 1, fence.group(1), markerAbove(i), text));
                i = end;
            }
        }
        return blocks;
    }

    private int endOfBlock(int start) {
        for (int i = start + 1; i < lines.size(); i++) {
            if (lines.get(i).equals(END)) {
                return i;
            }
        }
        throw new IllegalStateException(file + ":" + (start + 1) + ": the block has no end");
    }

    private Optional<String> markerAbove(int line) {
        return line == 0
                ? Optional.empty()
                : Optional.of(MARKER.matcher(lines.get(line - 1)))
                        .filter(Matcher::matches)
                        .map(marker -> marker.group(1));
    }

    /** The text of the file with the given snippets in their blocks. */
    String with(Map<String, String> snippets) {
        List<String> changed = new ArrayList<>(lines);
        List<Block> blocks = blocks();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            Block block = blocks.get(i);
            List<String> text =
                    changed.subList(block.line(), block.line() + block.text().size());
            block.key().map(snippets::get).ifPresent(snippet -> {
                text.clear();
                text.addAll(snippet.lines().toList());
            });
        }
        return String.join("\n", changed) + "\n";
    }

    /** The targets of all links outside of blocks. */
    List<String> links() {
        return prose().stream()
                .flatMap(line -> LINK.matcher(line).results().map(link -> link.group(1)))
                .toList();
    }

    /** The anchors that GitHub gives the headings. */
    List<String> anchors() {
        return prose().stream()
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .map(heading -> heading.group(1)
                        .strip()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private List<String> prose() {
        List<String> prose = new ArrayList<>(lines);
        List<Block> blocks = blocks();
        for (int i = blocks.size() - 1; i >= 0; i--) {
            int start = blocks.get(i).line() - 1;
            prose.subList(start, start + blocks.get(i).text().size() + 2).clear();
        }
        return prose;
    }
}
