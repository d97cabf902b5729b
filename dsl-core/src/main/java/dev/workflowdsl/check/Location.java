package dev.workflowdsl.check;

import dev.workflowdsl.origin.Origin;

/** Where the author of a workflow finds what a finding is about: in Java code, or in a file that was read. */
public sealed interface Location {

    /**
     * A line of Java code, which made the value.
     *
     * @param origin the line
     */
    record JavaLine(Origin origin) implements Location {

        @Override
        public boolean equals(Object other) {
            return other instanceof JavaLine that && origin.toString().equals(that.origin.toString());
        }

        @Override
        public int hashCode() {
            return origin.toString().hashCode();
        }

        /** The file and the line, for example {@code CiWorkflow.java:42}. */
        @Override
        public String toString() {
            return origin.file().orElse(origin.className())
                    + origin.line().map(line -> ":" + line).orElse("");
        }
    }

    /**
     * A position in a text file.
     *
     * @param file the name of the file, as its reader was told it
     * @param line the line, counted from 1
     * @param column the column, counted from 1 in Unicode code points
     */
    record TextPosition(String file, int line, int column) implements Location {

        /** The file, the line and the column, for example {@code ci.yml:12:9}. */
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }
}
