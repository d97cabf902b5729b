package dev.workflowdsl.oracle;

/**
 * What an oracle has to say against a file.
 *
 * @param file the name of the directory that stands for the repository, and the path of the file from there
 */
record Finding(String file, String severity, int line, int column, String message) {

    boolean isError() {
        return severity.equals("error");
    }

    /** One line, whatever the message has. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + severity + ": "
                + message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
