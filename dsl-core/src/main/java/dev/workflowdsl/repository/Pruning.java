package dev.workflowdsl.repository;

import java.util.List;
import java.util.Map;

/**
 * Removes from a list at GitHub whatever this repository does not ask for: {@link ApiCall.Method#GET} of the path lists
 * what there is, and {@link ApiCall.Method#DELETE} goes to the path with the id of each thing at its end.
 *
 * @param path what follows the host, percent-encoded
 * @param list the property of the answer that holds the list, page by page
 * @param keep what stays: the names and texts of the properties by which each thing is known
 * @param what the purpose in a few words
 */
public record Pruning(String path, String list, List<Map<String, String>> keep, String what) implements SettingsStep {

    /** Copies the list. */
    public Pruning {
        keep = List.copyOf(keep);
    }
}
