package dev.workflowdsl.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.tools.EventCase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** We take of triggers what GitHub's parser takes, and no more, but for differences that have a reason. */
final class EventCasesTest {

    static List<EventCase> cases() {
        return EventCase.all(Path.of(""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void takesWhatGitHubTakesUnlessThereIsAReason(EventCase tested) {
        List<EventProblem> faults = EventsRead.of(tested.yaml()).faults();
        boolean expected = tested.isAccepted() == tested.difference().isEmpty();
        assertThat(faults.isEmpty()).as(() -> tested + ": " + faults).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatItWritesAsTheSame(EventCase tested) {
        for (Event event : EventsRead.of(tested.yaml()).events()) {
            assertThat(EventsRead.of("on:\n" + event.toString().indent(2)).events())
                    .containsExactly(event);
        }
    }
}
