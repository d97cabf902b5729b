package com.example.pipelines;

import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;

import dev.workflowdsl.testing.WorkflowChecks;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class PipelinesTest {

    @Test
    void runsTheTestsOfTheProject() {
        assertThat(new CiWorkflow()).usesOnlyPinnedActions().job("test").step("Run all tests").runs("make test");
    }

    @TestFactory
    Stream<DynamicTest> checks() {
        return WorkflowChecks.all(new Pipelines());
    }
}
