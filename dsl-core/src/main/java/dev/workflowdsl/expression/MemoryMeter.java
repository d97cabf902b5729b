package dev.workflowdsl.expression;

/** Counts the memory that values take, roughly as GitHub's engine does: 2 bytes for each UTF-16 code unit and some for each object. */
final class MemoryMeter {
    private static final int STRING_OVERHEAD = 26;
    private static final int OBJECT_SIZE = 24;
    private static final long REFERENCE_SIZE = 8;

    private final long limit;
    private long used;

    private MemoryMeter(long limit) {
        this.limit = limit;
    }

    /** A meter with GitHub's limit. */
    static MemoryMeter limited() {
        return new MemoryMeter(Limits.MAX_MEMORY);
    }

    /** A meter that allows everything. */
    static MemoryMeter unlimited() {
        return new MemoryMeter(Long.MAX_VALUE);
    }

    private static long size(Data value) {
        if (value instanceof Data.Str string) {
            return size(string.value());
        }
        return value instanceof Data.Arr array
                ? OBJECT_SIZE + REFERENCE_SIZE * array.items().size()
                : OBJECT_SIZE;
    }

    private static long size(String text) {
        return STRING_OVERHEAD + 2L * text.length();
    }

    /**
     * Counts {@code text}.
     *
     * @throws EvaluationProblem if that is more than the limit
     */
    void add(String text) {
        add(size(text));
    }

    /**
     * Counts {@code value}, without what it refers to.
     *
     * @throws EvaluationProblem if that is more than the limit
     */
    void add(Data value) {
        add(size(value));
    }

    /** The bytes counted so far. */
    long used() {
        return used;
    }

    /** Forgets what was counted since {@link #used()} was {@code mark}. */
    void release(long mark) {
        used = mark;
    }

    private void add(long bytes) {
        used += bytes;
        if (used > limit) {
            throw new EvaluationProblem("The maximum allowed memory size was exceeded");
        }
    }
}
