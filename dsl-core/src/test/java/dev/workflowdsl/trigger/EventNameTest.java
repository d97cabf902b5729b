package dev.workflowdsl.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class EventNameTest {

    @Test
    void isTheNameThatTheEventHasItself() {
        assertThat(EventName.of(Push.class)).isEqualTo(Push.any().name());
        assertThat(EventName.of(PullRequestReviewComment.class))
                .isEqualTo(PullRequestReviewComment.any().name());
        assertThat(EventName.of(Schedule.class)).isEqualTo("schedule");
        assertThat(EventName.of(WorkflowDispatch.class))
                .isEqualTo(WorkflowDispatch.manual().name());
    }

    @Test
    void aConditionAsksForOneOfSeveralEvents() {
        assertThat(Event.started(Push.class).source()).isEqualTo("github.event_name == 'push'");
        assertThat(Event.started(Push.class, PullRequest.class).source())
                .isEqualTo("github.event_name == 'push' || github.event_name == 'pull_request'");
    }

    @Test
    void refusesWhatStartsNoRun() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.started(WorkflowCall.class))
                .withMessage("event \"workflow_call\" starts no run, since the name of the event is that of the calling"
                        + " workflow: name the events of that");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.started(OtherEvent.class))
                .withMessage(
                        "class \"OtherEvent\" stands for no single event: call Conditions.onEvent with the name of the event");
    }
}
