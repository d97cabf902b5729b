package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.workflowdsl.examples.fragments.HousePolicy;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SecurityWorkflowTest {

    private final SecurityWorkflow security = new SecurityWorkflow();

    @Test
    void keepsThePolicyOfTheHouse() {
        assertEquals("no findings", HousePolicy.checks().check(security.workflow()).toString());
    }

    @Test
    void refinesTheSharedJobWithoutChangingIt() {
        assertEquals(List.of(), security.codeql.needs());
        assertTrue(security.codeql.toString().contains("timeout-minutes: 20"), security.codeql.toString());
    }

    @Test
    void hasTwoJobs() {
        Workflow workflow = security.workflow();
        assertEquals(List.of("codeql", "dependencies"), workflow.jobs().stream().map(job -> job.id()).toList());
    }
}
