package dev.workflowdsl.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Secret;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class EventTest {

    static Stream<Event> factories() {
        return Stream.of(
                Push.toBranches("main"),
                Push.toBranches(Filter.ignoring("main")),
                Push.toTags("v*"),
                Push.toTags(Filter.ignoring("v*")),
                PullRequest.of(PullRequest.Type.OPENED),
                PullRequest.targeting("main"),
                PullRequest.targeting(Filter.ignoring("main")),
                PullRequestTarget.of(PullRequestTarget.Type.OPENED),
                PullRequestTarget.targeting("main"),
                PullRequestTarget.targeting(Filter.ignoring("main")),
                Release.of(Release.Type.PUBLISHED),
                ImageVersion.of(ImageVersion.Type.READY),
                RepositoryDispatch.of("deploy"),
                Schedule.of(Cron.daily(6, 0)).cron(Cron.hourly(7)),
                WorkflowDispatch.with(Input.string("a")).input(Input.string("b")),
                WorkflowCall.with(Input.string("a")).secret(Secret.of("TOKEN")),
                OtherEvent.of("new_event"),
                Push.any().branches("main").tags("v*").paths("src/**").extra("key", "value"));
    }

    @ParameterizedTest
    @MethodSource("factories")
    void keepsTheLineOfItsFactory(Event event) {
        assertThat(event.origin().map(Origin::className)).contains(EventTest.class.getName());
        assertThat(event.origin().flatMap(Origin::file)).contains("EventTest.java");
    }

    @Test
    void isItsYaml() {
        assertThat(Release.of(Release.Type.PUBLISHED)).hasToString("""
                release:
                  types: [published]""");
    }

    @Test
    void isEqualByNameAndConfiguration() {
        assertThat(Push.toBranches("main"))
                .isEqualTo(Push.any().branches("main"))
                .hasSameHashCodeAs(Push.any().branches("main"))
                .isNotEqualTo(Push.any())
                .isNotEqualTo(MergeGroup.any().branches("main"));
    }

    @Test
    void ordersKeysAsGitHubDocumentsThem() {
        Event event = PullRequest.any()
                .extra("later", true)
                .paths("src/**")
                .branches("main")
                .types(PullRequest.Type.OPENED, PullRequest.Type.READY_FOR_REVIEW);
        assertThat(event.configuration().entries().keys()).containsExactly("types", "branches", "paths", "later");
    }

    @Test
    void addsAnActivityThatHasNoConstantYet() {
        assertThat(Issues.of(Issues.Type.OPENED).type("petted").configuration())
                .isEqualTo(Value.of(Map.of("types", List.of("opened", "petted"))));
    }

    @Test
    void replacesActivities() {
        assertThat(Issues.of(Issues.Type.OPENED).types(Issues.Type.CLOSED)).isEqualTo(Issues.of(Issues.Type.CLOSED));
    }

    @Test
    void rejectsAnActivityWithoutName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Issues.any().type(" "))
                .withMessage("activity type of event \"issues\" is empty: leave it out or give it a text");
    }

    @Test
    void rejectsAnActivityThatIsComputed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepositoryDispatch.of("${{ vars.TYPE }}"))
                .withMessage("type of event \"repository_dispatch\" \"${{ vars.TYPE }}\" holds an expression,"
                        + " but GitHub computes none there: write the text itself");
    }

    @Test
    void leavesFilteredVariantsOfASharedValueAlone() {
        Push shared = Push.toBranches("main");
        assertThat(shared.paths("docs/**")).isNotEqualTo(shared);
        assertThat(shared).isEqualTo(Push.toBranches("main"));
    }

    @Test
    void takesExtraKeysOfAnyKind() {
        Mapping configuration = Create.any()
                .extra("filters", Map.of("actor", List.of("octocat")))
                .extra("draft", false)
                .configuration()
                .entries();
        assertThat(configuration)
                .isEqualTo(Mapping.empty()
                        .plus("filters", Value.of(Map.of("actor", List.of("octocat"))))
                        .plus("draft", new Value.Bool(false)));
    }

    static Stream<Supplier<Object>> typedKeys() {
        return Stream.of(
                () -> Release.any().extra("types", "x"),
                () -> MergeGroup.any().extra("Branches", "x"),
                () -> MergeGroup.any().extra("branches-ignore", "x"),
                () -> PullRequest.any().extra("types", "x"),
                () -> PullRequestTarget.any().extra("paths-ignore", "x"),
                () -> Push.any().extra("tags", "x"),
                () -> WorkflowRun.of("CI").extra("workflows", "x"),
                () -> WorkflowRun.of("CI").extra("branches", "x"),
                () -> ImageVersion.any().extra("names", "x"),
                () -> RepositoryDispatch.any().extra("types", "x"),
                () -> WorkflowDispatch.manual().extra("inputs", "x"),
                () -> WorkflowCall.any().extra("secrets", "x"),
                () -> Cron.daily(6, 0).extra("timezone", "x"));
    }

    @ParameterizedTest
    @MethodSource("typedKeys")
    void rejectsExtraKeysThatHaveAMethod(Supplier<Object> extra) {
        assertThatIllegalArgumentException()
                .isThrownBy(extra::get)
                .withMessageContaining("is one that this library knows: use its own method, so that it is checked");
    }

    @Test
    void namesTheExtraKeyAndItsEvent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Push.any().extra("Branches", "main"))
                .withMessage("extra key \"Branches\" of event \"push\" is one that this library knows:"
                        + " use its own method, so that it is checked");
    }

    @Test
    void rejectsAnExtraKeyWithoutName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Push.any().extra("", "main"))
                .withMessage("extra key of event \"push\" is empty: leave it out or give it a text");
    }

    @Test
    void takesEventsThatCameLater() {
        assertThat(OtherEvent.of("new_event").extra("types", List.of("made"))).hasToString("""
                new_event:
                  types: [made]""");
    }

    @Test
    void rejectsAnotherEventWithAMalformedName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OtherEvent.of("new event"))
                .withMessage("event id \"new event\" has \" \" at position 4, but it begins with a letter or _"
                        + " and goes on with letters, digits, - and _: rename it");
    }

    @Test
    void rejectsAnotherEventThatHasAClassInAnyCase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OtherEvent.of("Push"))
                .withMessage("event \"Push\" has a class of its own, which checks its filters: use that one,"
                        + " named in camel case");
    }
}
