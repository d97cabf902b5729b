package dev.workflowdsl.yaml;

import java.nio.file.Path;
import java.util.List;

/**
 * What a call of {@link WorkflowFiles} did.
 *
 * @param written the files that are new or changed
 * @param unchanged the files that had the right content already
 * @param removed the files that an earlier call wrote and no source stands for any more
 */
public record WrittenFiles(List<Path> written, List<Path> unchanged, List<Path> removed) {

    /** Copies the lists. */
    public WrittenFiles {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
    }
}
