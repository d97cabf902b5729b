package dev.workflowdsl.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a Java source between the comments {@code tag::name} and {@code end::name}. */
final class Regions {

    private static final Pattern TAG = Pattern.compile("\\s*// (tag|end)::(\\S+)");

    private Regions() {}

    /** The regions by name, without the indentation that all their lines share. */
    static Map<String, String> of(String file, List<String> lines) {
        Map<String, String> regions = new LinkedHashMap<>();
        String open = "";
        List<String> region = new ArrayList<>();
        for (String line : lines) {
            Matcher tag = TAG.matcher(line);
            if (!tag.matches()) {
                region.add(line);
            } else if (tag.group(1).equals("tag") && open.isEmpty()) {
                open = tag.group(2);
                region.clear();
            } else if (tag.group(1).equals("end") && open.equals(tag.group(2))) {
                regions.put(open, String.join("\n", region).stripIndent());
                open = "";
            } else {
                throw new IllegalStateException(file + ": \"" + line.strip() + "\" has no counterpart");
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalStateException(file + ": region \"" + open + "\" has no end");
        }
        return regions;
    }
}
