package dev.workflowdsl.maven;

import dev.workflowdsl.check.Report;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals have in common: they can be skipped, and tell what is wrong without a stack trace. */
abstract class WorkflowMojo extends AbstractMojo {

    /** Whether to do nothing. */
    @Parameter(property = "workflow.skip", defaultValue = "false")
    private boolean skip;

    WorkflowMojo() {}

    /** Does what the goal is for. */
    abstract void run();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, as workflow.skip says.");
            return;
        }
        try {
            run();
        } catch (GoalFailure e) {
            getLog().debug(e);
            throw new MojoFailureException(e.getMessage());
        } catch (UncheckedIOException e) {
            getLog().debug(e);
            throw new MojoExecutionException(e.getMessage());
        }
    }

    /** Shows what was found, each finding as it deserves. */
    final void show(Report report) {
        ReportLog.show(report, getLog());
    }

    /** Shows text line by line, as an error if it is one. */
    final void show(String text, boolean isError) {
        text.lines().forEach(line -> {
            if (isError) {
                getLog().error(line);
            } else {
                getLog().info(line);
            }
        });
    }
}
