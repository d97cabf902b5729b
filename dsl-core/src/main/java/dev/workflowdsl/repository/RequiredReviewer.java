package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.workflow.Team;
import java.util.List;

/**
 * A team that must approve what changes some files.
 *
 * @param team the team
 * @param minimumApprovals how many of its members must approve; 0 asks them and waits for none
 * @param filePatterns the files, as patterns of which one must match
 */
public record RequiredReviewer(Team team, int minimumApprovals, List<String> filePatterns) {

    /**
     * Copies the patterns.
     *
     * @throws IllegalArgumentException if the number is negative, there is no pattern, or one is empty
     */
    public RequiredReviewer {
        if (minimumApprovals < 0) {
            throw new IllegalArgumentException("number of approvals \"" + minimumApprovals + "\" of team \""
                    + team.slug() + "\" is negative: ask for 0 or more");
        }
        if (filePatterns.isEmpty()) {
            throw new IllegalArgumentException(
                    "team \"" + team.slug() + "\" is to approve no files: name patterns, for example \"**\" for all");
        }
        filePatterns = filePatterns.stream()
                .map(pattern -> Names.requireText("file pattern", pattern))
                .toList();
    }

    /**
     * The team approves what changes these files.
     *
     * @throws IllegalArgumentException if the number is negative, there is no pattern, or one is empty
     */
    public static RequiredReviewer of(Team team, int minimumApprovals, String... filePatterns) {
        return new RequiredReviewer(team, minimumApprovals, List.of(filePatterns));
    }

    Data payload() {
        return new Json()
                .put("file_patterns", filePatterns)
                .put("minimum_approvals", minimumApprovals)
                .put("reviewer", new Json().put("id", Ids.toData(team)).put("type", "Team"))
                .toData();
    }
}
