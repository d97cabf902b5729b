package dev.workflowdsl.expression;

/**
 * The running job: {@code job.*}.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#job-context">job context</a>
 */
public final class JobContext {

    static final JobContext INSTANCE = new JobContext();

    private static final ContextProperties PROPERTIES = new ContextProperties("job");

    private JobContext() {}

    /** success, failure or cancelled, as things stand. */
    public StringExpression status() {
        return PROPERTIES.text("status");
    }

    /** Number of the check run that shows the job. */
    public NumberExpression checkRunId() {
        return new NumberExpression(Nodes.context("job", "check_run_id"));
    }

    /** The container in which the steps run. */
    public ContainerContext container() {
        return ContainerContext.INSTANCE;
    }

    /** The service container of that id. */
    public ServiceContext service(String id) {
        return new ServiceContext(Nodes.property(Nodes.context("job", "services"), id));
    }

    /** Ref and path of the file that defines the job, which may be a reusable workflow. */
    public StringExpression workflowRef() {
        return PROPERTIES.text("workflow_ref");
    }

    /** Commit of the file that defines the job. */
    public StringExpression workflowSha() {
        return PROPERTIES.text("workflow_sha");
    }

    /** Repository of the file that defines the job, as owner/name. */
    public StringExpression workflowRepository() {
        return PROPERTIES.text("workflow_repository");
    }

    /** Path of the file that defines the job, from the root of its repository. */
    public StringExpression workflowFilePath() {
        return PROPERTIES.text("workflow_file_path");
    }
}
