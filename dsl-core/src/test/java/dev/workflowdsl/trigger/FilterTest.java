package dev.workflowdsl.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FilterTest {

    @Test
    void letsThroughWhatOnePatternMatches() {
        Filter filter = Filter.including("main", "release/**");

        assertThat(filter.matches("main")).isTrue();
        assertThat(filter.matches("release/1/2")).isTrue();
        assertThat(filter.matches("develop")).isFalse();
    }

    @Test
    void keepsOutWhatOnePatternMatches() {
        Filter filter = Filter.ignoring("main", "release/**");

        assertThat(filter.matches("main")).isFalse();
        assertThat(filter.matches("release/1/2")).isFalse();
        assertThat(filter.matches("develop")).isTrue();
    }

    @Test
    void letsTheLastPatternThatMatchesDecide() {
        Filter filter = Filter.including("*.md", "!README.md", "README*");

        assertThat(filter.matches("hello.md")).isTrue();
        assertThat(filter.matches("README.md")).isTrue();
        assertThat(Filter.including("*.md", "README*", "!README.md").matches("README.md"))
                .isFalse();
        assertThat(Filter.including("!README.md", "*.md").matches("README.md")).isTrue();
    }

    @Test
    void takesBackOnlyWhatWasMatched() {
        Filter filter = Filter.including("releases/**", "!releases/**-alpha");

        assertThat(filter.matches("releases/10")).isTrue();
        assertThat(filter.matches("releases/10-alpha")).isFalse();
        assertThat(filter.matches("main")).isFalse();
    }

    @Test
    void takesBackWhatIsIgnored() {
        Filter filter = Filter.ignoring("docs/**", "!docs/**.java");

        assertThat(filter.matches("docs/index.md")).isFalse();
        assertThat(filter.matches("docs/Example.java")).isTrue();
    }

    @Test
    void comparesWithCase() {
        assertThat(Filter.including("main").matches("Main")).isFalse();
    }

    @Test
    void isReadFromTheEvents() {
        Filter branches = Filter.including("main", "!x");
        Filter paths = Filter.ignoring("docs/**");

        assertThat(PullRequest.targeting(branches).branches()).contains(branches);
        assertThat(PullRequest.any().branches()).isEmpty();
        assertThat(PullRequest.any().paths(paths).paths()).contains(paths);
        assertThat(PullRequestTarget.any().paths()).isEmpty();
        assertThat(MergeGroup.any().branches(branches).branches()).contains(branches);
        assertThat(Push.toBranches(branches).branches()).contains(branches);
        assertThat(Push.toTags(paths).tags()).contains(paths);
        assertThat(Push.toTags(paths).branches()).isEmpty();
        assertThat(Push.any().paths(paths).paths()).contains(paths);
    }

    @Test
    void readsTheActivitiesOfEvents() {
        assertThat(PullRequest.any().types()).isEmpty();
        assertThat(PullRequest.of(PullRequest.Type.OPENED, PullRequest.Type.SYNCHRONIZE)
                        .type("new")
                        .types())
                .containsExactly("opened", "synchronize", "new");
    }
}
