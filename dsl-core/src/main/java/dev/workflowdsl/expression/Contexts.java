package dev.workflowdsl.expression;

/**
 * The contexts of GitHub's expression language. Those that name parts of the pipeline itself have no entry here: a
 * matrix axis, an input, a secret, a configuration variable, a job and a step each hand out their own expressions.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/contexts">Contexts</a>
 */
public final class Contexts {

    private Contexts() {}

    /** The run, its event and its repository. */
    public static GithubContext github() {
        return GithubContext.INSTANCE;
    }

    /** The machine that runs the job. */
    public static RunnerContext runner() {
        return RunnerContext.INSTANCE;
    }

    /** An environment variable that the workflow, the job or the step sets by its {@code env} key. */
    public static StringExpression env(String name) {
        return new StringExpression(Nodes.context("env", name));
    }

    /**
     * A configuration variable, where no {@link Variable} is at hand.
     *
     * @throws IllegalArgumentException if the name cannot be one
     */
    public static StringExpression vars(String name) {
        return Variable.of(name).value();
    }

    /**
     * A secret, where no {@link Secret} is at hand.
     *
     * @throws IllegalArgumentException if the name cannot be one
     */
    public static StringExpression secrets(String name) {
        return Secret.of(name).value();
    }

    /** The running job, its container and its services. */
    public static JobContext job() {
        return JobContext.INSTANCE;
    }

    /** The legs of the matrix that the running job is one of. */
    public static StrategyContext strategy() {
        return StrategyContext.INSTANCE;
    }

    /** {@code needs.<job>.result}: success, failure, cancelled or skipped, once a needed job has ended. */
    public static StringExpression needsResult(String jobId) {
        return new StringExpression(Nodes.property(Nodes.context("needs", jobId), "result"));
    }

    /** {@code needs.<job>.outputs.<output>}: an output of a needed job. */
    public static StringExpression needsOutput(String jobId, String output) {
        return new StringExpression(outputOf("needs", jobId, output));
    }

    /** {@code jobs.<job>.outputs.<output>}: an output of a job, for the outputs of a reusable workflow. */
    public static StringExpression jobsOutput(String jobId, String output) {
        return new StringExpression(outputOf("jobs", jobId, output));
    }

    /** {@code jobs.<job>.result}: success, failure, cancelled or skipped, for the outputs of a reusable workflow. */
    public static StringExpression jobsResult(String jobId) {
        return new StringExpression(Nodes.property(Nodes.context("jobs", jobId), "result"));
    }

    /** {@code steps.<step>.outputs.<output>}: an output of an earlier step of the job. */
    public static StringExpression stepsOutput(String stepId, String output) {
        return new StringExpression(outputOf("steps", stepId, output));
    }

    /** {@code steps.<step>.outcome}: the step's result before its continue-on-error counts. */
    public static StringExpression stepsOutcome(String stepId) {
        return new StringExpression(Nodes.property(Nodes.context("steps", stepId), "outcome"));
    }

    /** {@code steps.<step>.conclusion}: the step's result after its continue-on-error counts. */
    public static StringExpression stepsConclusion(String stepId) {
        return new StringExpression(Nodes.property(Nodes.context("steps", stepId), "conclusion"));
    }

    /** {@code inputs.<name>}: an input of the workflow or action, where no typed key is at hand. */
    public static AnyExpression inputs(String name) {
        return new AnyExpression(Nodes.context("inputs", name));
    }

    /** {@code matrix.<axis>}: the value of an axis in this leg, where no typed axis is at hand. */
    public static AnyExpression matrix(String axis) {
        return new AnyExpression(Nodes.context("matrix", axis));
    }

    private static Node outputOf(String context, String id, String output) {
        return Nodes.property(Nodes.property(Nodes.context(context, id), "outputs"), output);
    }
}
