package dev.workflowdsl.catalog.actions;

import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Step;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * The job that keeps written workflows true: it fails if they are not what the pipeline classes say, because somebody edited
 * a file, or changed a class without writing the files anew. It runs the build that holds the classes, whose goal
 * {@code check} of the Maven plugin finds that out, and the tests of the pipelines with it.
 */
public final class PipelineCheck {

    private static final Pattern DIRECTORY = Pattern.compile("[A-Za-z0-9_.][A-Za-z0-9_./-]*");

    private PipelineCheck() {}

    /** A job {@code pipelines} that builds what is at the root of the repository. */
    public static Job job() {
        return job(".");
    }

    /**
     * A job {@code pipelines} that builds what is in a directory of the repository, with Java 21.
     *
     * @param directory for example {@code build-tools}
     * @throws IllegalArgumentException if it is no path of letters, digits and {@code _ . / -}
     */
    public static Job job(String directory) {
        if (!DIRECTORY.matcher(directory).matches()) {
            throw new IllegalArgumentException("directory \"" + directory
                    + "\" is no path from the root of the repository: write for example \"build-tools\"");
        }
        return Job.of("pipelines", Runner.UBUNTU_LATEST)
                .name("Pipelines")
                .permissions(Permission.CONTENTS.read())
                .timeout(Duration.ofMinutes(15))
                .uses("Check out", Checkout.action())
                .uses(
                        "Set up Java",
                        SetupJava.action()
                                .distribution(SetupJava.Distribution.TEMURIN)
                                .javaVersion("21")
                                .cache(SetupJava.Cache.MAVEN))
                .step(Step.run("mvn --batch-mode --no-transfer-progress --file " + directory + " verify")
                        .name("Check the pipelines"));
    }
}
