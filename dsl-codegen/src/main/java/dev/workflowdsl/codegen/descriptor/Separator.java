package dev.workflowdsl.codegen.descriptor;

/** What stands between the items of a list input. */
public enum Separator {
    /** Each item on a line of its own. */
    NEWLINE("\n"),
    /** A comma without space. */
    COMMA(","),
    /** A space. */
    SPACE(" "),
    /** A semicolon. */
    SEMICOLON(";"),
    /** A vertical bar. */
    PIPE("|");

    private final String text;

    Separator(String text) {
        this.text = text;
    }

    /** The text itself, one character. */
    public String text() {
        return text;
    }
}
