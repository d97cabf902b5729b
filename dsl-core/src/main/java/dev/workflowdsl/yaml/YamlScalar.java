package dev.workflowdsl.yaml;

import dev.workflowdsl.expression.Value;

/** A scalar in a YAML text, with the kind that GitHub reads it as. */
final class YamlScalar extends YamlNode {

    /** The place behind its last character, counted like its beginning. */
    final int endLine;

    final int endColumn;

    private final String written;
    private final CoreSchema.Kind kind;

    YamlScalar(int line, int column, int freeFrom, int endLine, int endColumn, String written, CoreSchema.Kind kind) {
        super(line, column, freeFrom);
        this.endLine = endLine;
        this.endColumn = endColumn;
        this.written = written;
        this.kind = kind;
    }

    CoreSchema.Kind scalarKind() {
        return kind;
    }

    boolean isText() {
        return kind == CoreSchema.Kind.TEXT;
    }

    /** Whether there is nothing: null, in whatever way it was written. */
    boolean isNull() {
        return kind == CoreSchema.Kind.NULL;
    }

    /** Whether an expression may be in it. */
    boolean mayHoldExpression() {
        return isText() && written.contains("${{");
    }

    /** The value, unless it is text. */
    Value plainValue() {
        return CoreSchema.value(kind, written);
    }

    /** The text that GitHub makes of it where it wants text: that of a number in its shortest form, of null none. */
    String text() {
        return switch (kind) {
            case TEXT -> written;
            case NULL -> "";
            default -> plainValue().toString();
        };
    }

    @Override
    int height() {
        return 0;
    }

    @Override
    int weight() {
        return 1;
    }

    @Override
    String kind() {
        return switch (kind) {
            case TEXT -> "the text \"" + Excerpt.of(written) + "\"";
            case NULL -> "nothing";
            case BOOL -> "the boolean \"" + written + "\"";
            case INTEGER, FLOAT -> "the number \"" + written + "\"";
        };
    }
}
