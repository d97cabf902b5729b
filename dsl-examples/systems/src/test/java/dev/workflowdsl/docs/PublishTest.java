package dev.workflowdsl.docs;

// tag::first-test
import static dev.workflowdsl.expression.Contexts.github;
import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;

import dev.workflowdsl.testing.WorkflowChecks;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class PublishTest {

    private final CiWorkflow ci = new CiWorkflow();

    @Test
    void publishesOnlyWhatIsTestedAndOnMain() {
        assertThat(ci).job("publish").needs("test").mayRunOnlyIf(github().ref().eq("refs/heads/main"));
    }

    @TestFactory
    Stream<DynamicTest> passesAllChecks() {
        return WorkflowChecks.all(ci);
    }
}
// end::first-test
