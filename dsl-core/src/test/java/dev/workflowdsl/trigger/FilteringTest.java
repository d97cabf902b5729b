package dev.workflowdsl.trigger;

import static dev.workflowdsl.trigger.Filter.ignoring;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How events carry their filters. */
final class FilteringTest {

    @Test
    void writesAPush() {
        assertThat(Push.toBranches("main", "release/**").tags("v*").paths(ignoring("docs/**", "**.md")))
                .hasToString("""
                push:
                  branches: [main, release/**]
                  tags: [v*]
                  paths-ignore: [docs/**, '**.md']""");
    }

    @Test
    void writesAPushOfTags() {
        assertThat(Push.toTags(ignoring("*-rc*")).branches(ignoring("dependabot/**")))
                .hasToString("""
                push:
                  branches-ignore: [dependabot/**]
                  tags-ignore: ['*-rc*']""");
    }

    @Test
    void writesAPullRequest() {
        assertThat(PullRequest.targeting("main")
                        .types(PullRequest.Type.OPENED, PullRequest.Type.SYNCHRONIZE)
                        .paths("src/**", "!src/**/*.md"))
                .hasToString("""
                pull_request:
                  types: [opened, synchronize]
                  branches: [main]
                  paths: [src/**, '!src/**/*.md']""");
    }

    @Test
    void writesAPullRequestTarget() {
        assertThat(PullRequestTarget.targeting(ignoring("wip/*"))).hasToString("""
                pull_request_target:
                  branches-ignore: [wip/*]""");
    }

    @Test
    void writesAMergeGroup() {
        assertThat(MergeGroup.of(MergeGroup.Type.CHECKS_REQUESTED).branches("main"))
                .hasToString("""
                merge_group:
                  types: [checks_requested]
                  branches: [main]""");
    }

    @Test
    void writesAWorkflowRun() {
        assertThat(WorkflowRun.of("CI", "Release").branches("main").types(WorkflowRun.Type.COMPLETED))
                .hasToString("""
                workflow_run:
                  workflows: [CI, Release]
                  types: [completed]
                  branches: [main]""");
    }

    @Test
    void rejectsAWorkflowWithoutName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkflowRun.of("CI", ""))
                .withMessage("workflow name is empty: leave it out or give it a text");
    }

    @Test
    void writesAnImageVersion() {
        assertThat(ImageVersion.of(ImageVersion.Type.READY)
                        .versions("1.*", "2.*")
                        .names("linux"))
                .hasToString("""
                image_version:
                  types: [ready]
                  names: [linux]
                  versions: [1.*, 2.*]""");
    }

    @Test
    void writesARepositoryDispatch() {
        assertThat(RepositoryDispatch.of("deploy", "roll back")).hasToString("""
                repository_dispatch:
                  types: [deploy, roll back]""");
    }

    @Test
    void writesAnEventWithoutFilters() {
        assertThat(Push.any().configuration()).isEqualTo(new Value.Null());
    }

    @Test
    void sharesOneFilterBetweenEvents() {
        Filter sources = Filter.including(List.of("src/**", "pom.xml"));
        assertThat(Push.any().paths(sources)).isEqualTo(Push.any().paths("src/**", "pom.xml"));
        assertThat(PullRequest.any().paths(sources)).isEqualTo(PullRequest.any().paths("src/**", "pom.xml"));
    }

    @Test
    void replacesAFilterByItsOtherForm() {
        assertThat(Push.toBranches("main").branches(ignoring("wip"))).isEqualTo(Push.toBranches(ignoring("wip")));
        assertThat(Push.toBranches(ignoring("wip")).branches("main")).isEqualTo(Push.toBranches("main"));
    }

    @Test
    void readsAsProse() {
        assertThat(Filter.including("a", "b")).hasToString("including [a, b]");
        assertThat(ignoring(List.of("a"))).hasToString("ignoring [a]");
    }

    @Test
    void isEqualByPatternsAndForm() {
        assertThat(Filter.including("a"))
                .isEqualTo(Filter.including(List.of("a")))
                .hasSameHashCodeAs(Filter.including(List.of("a")))
                .isNotEqualTo(ignoring("a"))
                .isNotEqualTo(Filter.including("b"));
    }

    @Test
    void rejectsAFilterThatNeverMatches() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Push.toBranches("!wip/**", "!old"))
                .withMessage(
                        "pattern list \"[!wip/**, !old]\" never matches, since ! only takes back what a pattern before"
                                + " it has matched: begin with a pattern such as \"**\"");
    }

    @Test
    void rejectsAFilterWithoutPatterns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filter.including(List.of()))
                .withMessageStartingWith("pattern list \"[]\" never matches");
    }

    @Test
    void rejectsAnEmptyPattern() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Push.toBranches("main", ""))
                .withMessage("pattern \"\" is empty: name a branch, tag or path, or write \"**\" for all");
    }

    @Test
    void rejectsAComputedPattern() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Push.toBranches("release/${{ vars.LINE }}"))
                .withMessage("pattern \"release/${{ vars.LINE }}\" holds an expression, but GitHub computes none there:"
                        + " write the text itself");
    }
}
