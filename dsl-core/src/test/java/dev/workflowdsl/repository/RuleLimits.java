package dev.workflowdsl.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import java.util.function.IntFunction;

/** The calls that take numbers, by the parameter that they set. */
final class RuleLimits {

    private static final Map<String, IntFunction<RepositoryRule>> CALLS = Map.of(
            "check_response_timeout_minutes",
                    minutes -> RepositoryRule.mergeQueue().checkResponseTimeout(Duration.ofMinutes(minutes)),
            "max_entries_to_build", number -> RepositoryRule.mergeQueue().maxEntriesToBuild(number),
            "max_entries_to_merge", number -> RepositoryRule.mergeQueue().maxEntriesToMerge(number),
            "min_entries_to_merge", number -> RepositoryRule.mergeQueue().minEntriesToMerge(number),
            "min_entries_to_merge_wait_minutes",
                    minutes -> RepositoryRule.mergeQueue().minEntriesToMergeWait(Duration.ofMinutes(minutes)),
            "required_approving_review_count", RepositoryRule::pullRequest,
            "max_file_path_length", RepositoryRule::maxFilePathLength,
            "max_file_size", RepositoryRule::maxFileSize);

    private RuleLimits() {}

    static void check(String key, int min, int max) {
        IntFunction<RepositoryRule> call = CALLS.get(key);
        assertThat(call).as("call that sets " + key).isNotNull();
        for (int number : new int[] {min, max}) {
            RepositoryRule rule = call.apply(number);
            assertThat(FactShape.json(rule.payload())
                            .path("parameters")
                            .path(key)
                            .asInt())
                    .isEqualTo(number);
        }
        String type = call.apply(min).type();
        for (int number : new int[] {min - 1, max + 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> call.apply(number))
                    .withMessage(key + " of rule " + type + " is \"" + number + "\", but GitHub takes " + min + " to "
                            + max + ": choose one of these");
        }
    }
}
