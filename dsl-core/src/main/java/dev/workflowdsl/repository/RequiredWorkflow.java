package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.internal.Names;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A workflow file that must pass before a merge.
 *
 * @param repositoryId the number of the repository that has it; {@code gh api repos/<owner>/<name> --jq .id} tells it
 * @param path the file in that repository, for example {@code .github/workflows/ci.yml}
 * @param ref the branch or tag that the file is taken from
 * @param sha the commit that the file is taken from, in 40 hexadecimal digits
 */
public record RequiredWorkflow(long repositoryId, String path, Optional<String> ref, Optional<String> sha) {

    private static final Pattern SHA = Pattern.compile("[0-9a-f]{40}");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is not positive, a text is empty, or the commit is not of 40 hexadecimal digits
     */
    public RequiredWorkflow {
        repositoryId = Ids.require("the repository of a required workflow", repositoryId);
        path = Names.requireText("path of a required workflow", path);
        ref = ref.map(text -> Names.requireText("ref of a required workflow", text));
        sha.ifPresent(RequiredWorkflow::requireSha);
    }

    private static void requireSha(String sha) {
        if (!SHA.matcher(sha).matches()) {
            throw new IllegalArgumentException("sha \"" + sha
                    + "\" of a required workflow is not 40 hexadecimal digits: give the whole name of the commit");
        }
    }

    /**
     * The file in its repository's default branch.
     *
     * @throws IllegalArgumentException if the number is not positive, or the path is empty
     */
    public static RequiredWorkflow of(long repositoryId, String path) {
        return new RequiredWorkflow(repositoryId, path, Optional.empty(), Optional.empty());
    }

    /**
     * The file as that branch or tag has it.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public RequiredWorkflow ref(String ref) {
        return new RequiredWorkflow(repositoryId, path, Optional.of(ref), sha);
    }

    /**
     * The file as that commit has it.
     *
     * @throws IllegalArgumentException if the text is not 40 hexadecimal digits
     */
    public RequiredWorkflow sha(String sha) {
        return new RequiredWorkflow(repositoryId, path, ref, Optional.of(sha));
    }

    Data payload() {
        Json json = new Json().put("path", path);
        ref.ifPresent(text -> json.put("ref", text));
        json.put("repository_id", repositoryId);
        sha.ifPresent(text -> json.put("sha", text));
        return json.toData();
    }
}
