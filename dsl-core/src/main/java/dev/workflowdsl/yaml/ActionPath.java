package dev.workflowdsl.yaml;

import dev.workflowdsl.metadata.ActionMetadata;

/** The directory of an action that is read, as far as the path of its file tells it. */
final class ActionPath {

    private static final String GITHUB = "/.github/";

    private ActionPath() {}

    /** The directory from the root of the repository; the root itself if the path does not tell. */
    static String directory(String file) {
        int slash = file.lastIndexOf('/');
        if (slash < 0) {
            return ".";
        }
        String directory = file.substring(0, slash);
        int github = ("/" + directory + "/").indexOf(GITHUB);
        String inRepository = github < 0 ? directory : directory.substring(github);
        String relative = inRepository.startsWith("./") ? inRepository.substring(2) : inRepository;
        return ActionMetadata.isDirectory(relative) ? relative : ".";
    }
}
