package dev.workflowdsl.docs;

import static dev.workflowdsl.testing.WorkflowAssertions.assertThat;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Workflow;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Properties of a fragment, as its author would write them. */
final class TimeoutsTest {

    // tag::testing-fragment
    /** A fragment: no job may run for 6 hours, which is what it gets from GitHub. */
    static Job limited(Job job) {
        return job.timeoutMinutes().isPresent() ? job : job.timeout(Duration.ofMinutes(30));
    }
    // end::testing-fragment

    // tag::testing-laws
    @Property
    void everyJobGetsATimeout(@ForAll Job job) {
        assertThat(limited(job)).hasTimeout();
    }

    @Property(tries = 100)
    void noTriggerMattersToIt(@ForAll Event event, @ForAll Job job) {
        Workflow workflow = Workflow.of("ci").on(event).jobs(limited(job));

        assertThat(workflow).checkedBy(Checks.standard()).hasNoErrors();
    }
    // end::testing-laws
}
