package dev.workflowdsl.testing;

import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.workflow.CallingJob;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;

/**
 * Entry point of the AssertJ assertions for workflows and settings of repositories.
 *
 * <p>A static import of {@code assertThat} goes together with that of AssertJ's own {@code Assertions.assertThat}. A
 * message shows the path, the Java line and the YAML of the part; whoever wants all that fails, and not only the first,
 * calls these assertions in {@code check(...)} of AssertJ's {@code SoftAssertions}.
 */
public final class WorkflowAssertions {

    private WorkflowAssertions() {}

    /** Assertions about the workflow of a class. */
    public static WorkflowAssert assertThat(WorkflowSource source) {
        return assertThat(source.workflow());
    }

    /** Assertions about a workflow. */
    public static WorkflowAssert assertThat(Workflow workflow) {
        return new WorkflowAssert(workflow);
    }

    /** Assertions about a job with steps; its workflow is not known, and neither are the permissions that it gives. */
    public static JobAssert assertThat(Job job) {
        return new JobAssert(job);
    }

    /** Assertions about a job that calls a workflow. */
    public static CallingJobAssert assertThat(CallingJob job) {
        return new CallingJobAssert(job);
    }

    /** Assertions about a step. */
    public static StepAssert assertThat(Step step) {
        return new StepAssert(step);
    }

    /** Assertions about a matrix. */
    public static MatrixAssert assertThat(Matrix matrix) {
        return new MatrixAssert(matrix);
    }

    /** Assertions about permissions. */
    public static PermissionsAssert assertThat(Permissions permissions) {
        return new PermissionsAssert(permissions);
    }

    /** Assertions about the repository of a class. */
    public static RepositoryAssert assertThat(RepositorySource source) {
        return assertThat(source.repository());
    }

    /** Assertions about a repository. */
    public static RepositoryAssert assertThat(Repository repository) {
        return new RepositoryAssert(repository);
    }

    /** Assertions about an environment. */
    public static EnvironmentAssert assertThat(Environment environment) {
        return new EnvironmentAssert(environment);
    }

    /** Assertions about the protection of a branch. */
    public static BranchProtectionAssert assertThat(BranchProtection protection) {
        return new BranchProtectionAssert(protection);
    }

    /** Assertions about what checks found. */
    public static ReportAssert assertThat(Report report) {
        return new ReportAssert(report);
    }

    /** Assertions about one thing that a check found. */
    public static FindingAssert assertThat(Finding finding) {
        return new FindingAssert(finding);
    }
}
