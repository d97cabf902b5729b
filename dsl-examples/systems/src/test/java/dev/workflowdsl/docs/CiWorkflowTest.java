package dev.workflowdsl.docs;

// tag::first-test
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.workflowdsl.check.Checks;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CiWorkflowTest {

    private final CiWorkflow ci = new CiWorkflow();

    @Test
    void publishesOnlyWhatIsTestedAndOnMain() {
        assertEquals(List.of("test"), ci.publish.needs());
        assertEquals(
                "${{ github.ref == 'refs/heads/main' }}",
                ci.publish.onlyIf().orElseThrow().toString());
    }

    @Test
    void passesAllChecks() {
        assertEquals("no findings", Checks.standard().check(ci.workflow()).toString());
    }
}
// end::first-test
