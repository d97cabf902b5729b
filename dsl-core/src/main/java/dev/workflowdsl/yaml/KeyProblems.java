package dev.workflowdsl.yaml;

import dev.workflowdsl.check.Path;

/**
 * Tells what is wrong with the keys of mappings.
 *
 * @param text the file
 * @param problems where to tell it
 */
record KeyProblems(String text, Problems problems) {

    /** A key that is a list or a mapping; two braces without a dollar are a mapping as key of another one. */
    void noText(Path path, YamlNode key) {
        if (new SourceText(text).line(key.line).startsWith("{{", key.column - 2)) {
            problems.add(
                    ReadProblem.YAML_SYNTAX,
                    path,
                    key.line,
                    key.column - 1,
                    "the value begins with \"{{\", which begins two mappings in YAML",
                    "write ${{ }} for an expression, or put the value in quotes");
        } else {
            problems.add(
                    ReadProblem.YAML_SYNTAX,
                    path,
                    key,
                    "a key is " + key.kind() + ", and GitHub takes text alone",
                    "write the key as text, in quotes if it begins with [ or {");
        }
    }

    void duplicate(Path path, YamlScalar key) {
        problems.add(
                ReadProblem.DUPLICATE_KEY,
                path,
                key,
                "key \"" + Excerpt.of(key.text()) + "\" is there twice, upper and lower case being the same,"
                        + " and GitHub refuses the file",
                "keep one of the two");
    }

    static boolean isMerge(YamlScalar key) {
        return key.isText() && key.text().equals("<<") && key.endColumn - key.column == 2;
    }

    void merge(Path path, YamlScalar key) {
        problems.add(
                ReadProblem.YAML_SYNTAX,
                path,
                key,
                "key \"<<\" would merge a mapping into this one, which GitHub does not do",
                "write the keys out, or repeat a whole value by an alias");
    }
}
