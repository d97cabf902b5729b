package dev.workflowdsl.yaml;

/**
 * How much of a file is read. A file beyond a limit is not read on, and a finding says which limit it was; so a file from
 * a stranger costs no more than these allow. It is a value: each call returns a changed copy.
 *
 * @param bytes the size of the file in bytes of UTF-8
 * @param depth how deep mappings and lists may lie in each other, 500 at the most; GitHub allows about 50 too
 * @param nodes how many scalars, mappings and lists there may be, those that aliases repeat counted each time
 * @param findings how many findings are kept
 */
public record ReadLimits(int bytes, int depth, int nodes, int findings) {

    private static final int DEEPEST = 500;
    private static final ReadLimits STANDARD = new ReadLimits(2 * 1024 * 1024, 50, 250_000, 1_000);

    /**
     * The given limits.
     *
     * @throws IllegalArgumentException if one is less than 1, or the depth is more than 500
     */
    public ReadLimits {
        requirePositive("bytes", bytes);
        requirePositive("depth", depth);
        if (depth > DEEPEST) {
            throw new IllegalArgumentException(
                    "limit \"" + depth + "\" of depth is more than this reader can follow: give at most " + DEEPEST);
        }
        requirePositive("nodes", nodes);
        requirePositive("findings", findings);
    }

    /** 2 MB, a depth of 50, 250,000 nodes, 1,000 findings. */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /** The same limits with another size in bytes. */
    public ReadLimits withBytes(int bytes) {
        return new ReadLimits(bytes, depth, nodes, findings);
    }

    /** The same limits with another depth. */
    public ReadLimits withDepth(int depth) {
        return new ReadLimits(bytes, depth, nodes, findings);
    }

    /** The same limits with another number of nodes. */
    public ReadLimits withNodes(int nodes) {
        return new ReadLimits(bytes, depth, nodes, findings);
    }

    /** The same limits with another number of findings. */
    public ReadLimits withFindings(int findings) {
        return new ReadLimits(bytes, depth, nodes, findings);
    }

    private static void requirePositive(String what, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(
                    "limit \"" + limit + "\" of " + what + " lets nothing through: give 1 or more");
        }
    }
}
