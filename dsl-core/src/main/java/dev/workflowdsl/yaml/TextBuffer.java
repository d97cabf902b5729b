package dev.workflowdsl.yaml;

import java.util.Arrays;

/**
 * A growable run of UTF-16 characters that borrows its array from the thread and hands it back in {@link #finish()}.
 *
 * <p>A second buffer in use on the same thread, as when a value is printed while another one is being written, simply gets
 * an array of its own.
 */
final class TextBuffer {

    private static final int INITIAL_CAPACITY = 8 * 1024;

    /** Arrays above this size (256 KB) are left to the garbage collector. */
    private static final int KEPT_CAPACITY = 128 * 1024;

    private static final ThreadLocal<char[]> SPARE = new ThreadLocal<>();

    private char[] chars;
    private int length;

    TextBuffer() {
        char[] spare = SPARE.get();
        if (spare == null) {
            chars = new char[INITIAL_CAPACITY];
        } else {
            SPARE.set(null);
            chars = spare;
        }
    }

    int length() {
        return length;
    }

    /** Returns the array behind this buffer, valid until the next call that appends. */
    char[] chars() {
        return chars;
    }

    void append(char c) {
        if (length == chars.length) {
            grow(1);
        }
        chars[length++] = c;
    }

    void append(String text) {
        append(text, 0, text.length());
    }

    /** Appends the characters of {@code text} from index {@code from} up to but not including {@code to}. */
    void append(String text, int from, int to) {
        int added = to - from;
        if (added > chars.length - length) {
            grow(added);
        }
        text.getChars(from, to, chars, length);
        length += added;
    }

    /** Ends the line and indents the next one by {@code indent} spaces. */
    void appendLine(int indent) {
        int added = indent + 1;
        if (added > chars.length - length) {
            grow(added);
        }
        chars[length] = '\n';
        Arrays.fill(chars, length + 1, length + added, ' ');
        length += added;
    }

    /** Drops everything from index {@code newLength} on. */
    void truncate(int newLength) {
        length = newLength;
    }

    /** Returns what stands from index {@code from} on and drops it. */
    String cut(int from) {
        String tail = new String(chars, from, length - from);
        length = from;
        return tail;
    }

    /** Returns the whole text and gives the array back to the thread; this buffer is empty and useless afterwards. */
    String finish() {
        String text = toString();
        if (chars.length <= KEPT_CAPACITY) {
            SPARE.set(chars);
        }
        chars = new char[0];
        length = 0;
        return text;
    }

    /** Returns the text so far. */
    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    private void grow(int added) {
        chars = Arrays.copyOf(chars, Math.max(Math.addExact(length, added), 2 * chars.length));
    }
}
