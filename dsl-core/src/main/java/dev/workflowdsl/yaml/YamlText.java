package dev.workflowdsl.yaml;

import java.util.Arrays;

/**
 * A YAML document written from top to bottom: comments, block mappings and sequences, short flow sequences and scalars,
 * which read back as the same data with YAML 1.1 and YAML 1.2 readers.
 *
 * <p>The calls follow the document: in a mapping each {@link #key} is followed by one value, in a sequence values follow each
 * other, and one value is the root. Anything else is a mistake of the caller and throws {@link IllegalStateException}. Lines
 * are never wrapped, they end in {@code \n}, and the same calls give the same text.
 */
final class YamlText {

    /** Spaces per level. */
    static final int INDENT = 2;

    /** Readers look for the colon of a key within 1024 characters only. */
    private static final int LONGEST_SIMPLE_KEY = 1000;

    private static final int NOWHERE = -1;
    private static final String NO_KEY = "a value in a mapping follows its key";
    private static final String NO_VALUE = "no value can stand here";

    private static final int DOCUMENT = 0;
    private static final int MAPPING = 1;
    private static final int SEQUENCE = 2;
    private static final int FLOW = 3;
    private static final int FINISHED = 4;
    private static final int KIND_BITS = 3;

    private final TextBuffer out = new TextBuffer();
    private String finished = "";

    /** The levels around the current one: kind in the low bits, indentation above them. */
    private int[] outerLevels = new int[16];

    private int depth;
    private int kind = DOCUMENT;
    private int indent;
    private boolean empty = true;

    /** A key was written and waits for its value. */
    private boolean valueDue;

    /** Sequence items begun whose dashes wait for the first line of their content, so that comments can go above. */
    private int dashesDue;

    private boolean blankLineDue;

    /** Where an empty collection is written on the line of its key, unless a comment came between. */
    private int emptyValueAt = NOWHERE;

    private int lineCommentAt = NOWHERE;

    /** Where a blank line would become part of the literal block above. */
    private int noBlankLineAt = NOWHERE;

    /**
     * Writes {@code text} above the next key or item, one {@code #} line for each of its lines; what cannot be printed is
     * shown as an escape.
     */
    void comment(String text) {
        require(!valueDue && kind < FLOW, "a comment stands above a key or an item");
        int column = indent - INDENT * dashesDue;
        startLine(column);
        CommentWriter.lines(out, text, column);
    }

    /**
     * Leaves one line free above the next key, item or comment, unless that is the first line of the document or the free
     * line would become part of the literal block above.
     */
    void blankLine() {
        require(!valueDue && kind < FLOW, "a blank line stands above a key or an item");
        blankLineDue = true;
        lineCommentAt = NOWHERE;
    }

    /** Begins the next entry of a mapping. The key {@code on} of the root stays unquoted, as everybody writes it. */
    void key(String name) {
        if (kind != MAPPING || valueDue) {
            throw new IllegalStateException("no key can stand here: \"" + name + "\"");
        }
        startEntry();
        if (depth == 1 && name.equals("on")) {
            out.append(name);
        } else {
            keyText(name);
        }
        out.append(':');
        empty = false;
        valueDue = true;
    }

    private void keyText(String name) {
        int start = out.length();
        int end = ScalarWriter.string(out, name, ScalarStyle.Place.KEY, indent);
        if (end - start > LONGEST_SIMPLE_KEY) {
            String key = out.cut(start);
            out.append("? ");
            out.append(key);
            out.appendLine(indent);
        }
    }

    void openMapping() {
        openBlock(MAPPING);
    }

    void closeMapping() {
        closeBlock(MAPPING, "{}");
    }

    void openSequence() {
        openBlock(SEQUENCE);
    }

    void closeSequence() {
        closeBlock(SEQUENCE, "[]");
    }

    /** Opens a sequence of scalars on one line: {@code [push, pull_request]}. */
    void openFlowSequence() {
        require(kind != FLOW, NO_VALUE);
        beginValue();
        push(FLOW, indent);
        out.append('[');
    }

    void closeFlowSequence() {
        pop(FLOW);
        out.append(']');
        endValue(out.length());
    }

    /** Writes a string: plain if it reads back as this very string, else quoted; several lines as a literal block. */
    void string(String value) {
        string(value, kind == FLOW ? ScalarStyle.Place.FLOW : ScalarStyle.Place.BLOCK);
    }

    /** Writes a string on one line, in quotes even if it could be plain. */
    void quoted(String value) {
        string(value, ScalarStyle.Place.QUOTED);
    }

    private void string(String value, ScalarStyle.Place place) {
        beginValue();
        int headerEnd = ScalarWriter.string(out, value, place, indent + INDENT);
        endValue(headerEnd);
        if (headerEnd < out.length() && out.chars()[headerEnd - 1] == '+') {
            noBlankLineAt = out.length();
        }
    }

    void bool(boolean value) {
        beginValue();
        out.append(value ? "true" : "false");
        endValue(out.length());
    }

    void number(double value) {
        beginValue();
        ScalarWriter.number(out, value);
        endValue(out.length());
    }

    /** Writes null: nothing behind a key, as everybody writes it, and the word elsewhere. */
    void nullValue() {
        if (kind == MAPPING) {
            require(valueDue, NO_KEY);
            valueDue = false;
        } else {
            beginValue();
            out.append("null");
        }
        endValue(out.length());
    }

    /** Writes {@code text} at the end of the line of the value just written, for a literal block the line of its bar. */
    void lineComment(String text) {
        require(lineCommentAt != NOWHERE, "a line comment follows a scalar or a flow sequence");
        boolean keepsLines = noBlankLineAt == out.length();
        String block = out.cut(lineCommentAt);
        out.append(' ');
        CommentWriter.inline(out, text);
        out.append(block);
        lineCommentAt = NOWHERE;
        noBlankLineAt = keepsLines ? out.length() : NOWHERE;
    }

    /** Returns the finished document, which cannot be added to from then on; empty if nothing was written. */
    String text() {
        if (kind != FINISHED) {
            if (kind != DOCUMENT) {
                throw new IllegalStateException("the document is not closed, open levels: " + depth);
            }
            if (out.length() > 0) {
                out.append('\n');
            }
            finished = out.finish();
            kind = FINISHED;
        }
        return finished;
    }

    /** Returns the text so far, finished or not. */
    @Override
    public String toString() {
        return kind == FINISHED ? finished : out.toString();
    }

    private void openBlock(int newKind) {
        emptyValueAt = NOWHERE;
        if (kind == MAPPING) {
            require(valueDue, NO_KEY);
            emptyValueAt = out.length();
        } else if (kind == SEQUENCE) {
            dashesDue++;
        } else {
            require(kind == DOCUMENT && empty, NO_VALUE);
        }
        push(newKind, kind == DOCUMENT ? 0 : indent + INDENT);
        lineCommentAt = NOWHERE;
    }

    private void closeBlock(int expected, String emptyText) {
        boolean nothingInside = empty;
        if (nothingInside && kind == expected) {
            if (out.length() == emptyValueAt) {
                out.append(' ');
            } else {
                startEntry();
            }
            out.append(emptyText);
        }
        pop(expected);
        lineCommentAt = nothingInside ? out.length() : NOWHERE;
    }

    /** Writes what stands on the line before a value. */
    private void beginValue() {
        if (kind == MAPPING) {
            require(valueDue, NO_KEY);
            valueDue = false;
            out.append(' ');
        } else if (kind == SEQUENCE) {
            startEntry();
            out.append("- ");
        } else if (kind == FLOW) {
            out.append(empty ? "" : ", ");
        } else {
            require(kind == DOCUMENT && empty, NO_VALUE);
            startLine(0);
        }
        empty = false;
    }

    private void endValue(int commentAt) {
        lineCommentAt = kind == FLOW ? NOWHERE : commentAt;
    }

    /** Begins the line of a key or item, with the dashes of all the items that begin with it. */
    private void startEntry() {
        startLine(indent - INDENT * dashesDue);
        for (; dashesDue > 0; dashesDue--) {
            out.append("- ");
        }
    }

    private void startLine(int column) {
        if (out.length() > 0) {
            if (blankLineDue && out.length() != noBlankLineAt) {
                out.append('\n');
            }
            out.appendLine(column);
        }
        blankLineDue = false;
        lineCommentAt = NOWHERE;
    }

    private void push(int newKind, int newIndent) {
        if (depth == outerLevels.length) {
            outerLevels = Arrays.copyOf(outerLevels, depth * 2);
        }
        outerLevels[depth++] = kind | indent << KIND_BITS;
        kind = newKind;
        indent = newIndent;
        valueDue = false;
        empty = true;
    }

    private void pop(int expected) {
        require(!valueDue, "a key without value cannot be closed");
        require(kind == expected, "the innermost open level is another one");
        int level = outerLevels[--depth];
        kind = level & (1 << KIND_BITS) - 1;
        indent = level >> KIND_BITS;
        empty = false;
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
