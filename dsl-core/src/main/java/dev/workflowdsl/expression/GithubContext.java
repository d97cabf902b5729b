package dev.workflowdsl.expression;

/**
 * The run, its event and its repository: {@code github.*}.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#github-context">github context</a>
 */
public final class GithubContext {

    static final GithubContext INSTANCE = new GithubContext();

    private static final ContextProperties PROPERTIES = new ContextProperties("github");

    private GithubContext() {}

    /** Id of the step that runs, or the name of its action. */
    public StringExpression action() {
        return text("action");
    }

    /** Directory of the composite action that runs. */
    public StringExpression actionPath() {
        return text("action_path");
    }

    /** Ref at which the running action was taken. */
    public StringExpression actionRef() {
        return text("action_ref");
    }

    /** Repository of the running action, as owner/name. */
    public StringExpression actionRepository() {
        return text("action_repository");
    }

    /** Result of the composite action that runs, as things stand. */
    public StringExpression actionStatus() {
        return text("action_status");
    }

    /** Login of the account that started the run first. */
    public StringExpression actor() {
        return text("actor");
    }

    /** Account number of the actor. */
    public StringExpression actorId() {
        return text("actor_id");
    }

    /** Root of the REST API. */
    public StringExpression apiUrl() {
        return text("api_url");
    }

    /** Path of the file in which a step declares artifacts of the workflow. */
    public StringExpression artifacts() {
        return text("artifacts");
    }

    /** Path of the file, to be read only, that lists the artifacts of the job. */
    public StringExpression artifactsList() {
        return text("artifacts_list");
    }

    /** Target branch of the pull request; only in events of pull requests. */
    public StringExpression baseRef() {
        return text("base_ref");
    }

    /** Path of the file that takes environment variables for later steps. */
    public StringExpression env() {
        return text("env");
    }

    /** Name of the event that started the run. */
    public StringExpression eventName() {
        return text("event_name");
    }

    /** Path of the file with the event's payload. */
    public StringExpression eventPath() {
        return text("event_path");
    }

    /** Address of the GraphQL API. */
    public StringExpression graphqlUrl() {
        return text("graphql_url");
    }

    /** Source branch of the pull request, a text that its author chooses; only in events of pull requests. */
    public StringExpression headRef() {
        return text("head_ref");
    }

    /** Id of the running job; only known in steps. */
    public StringExpression job() {
        return text("job");
    }

    /** Path of the file that takes directories for PATH. */
    public StringExpression path() {
        return text("path");
    }

    /** Fully formed ref, for example {@code refs/heads/main} or {@code refs/tags/v1}. */
    public StringExpression ref() {
        return text("ref");
    }

    /** Short name of the branch or tag, or {@code 12/merge} for a pull request. */
    public StringExpression refName() {
        return text("ref_name");
    }

    /** {@code branch} or {@code tag}. */
    public StringExpression refType() {
        return text("ref_type");
    }

    /** Owner and name, as {@code owner/name}. */
    public StringExpression repository() {
        return text("repository");
    }

    /** Number of the repository. */
    public StringExpression repositoryId() {
        return text("repository_id");
    }

    /** Login of the owner. */
    public StringExpression repositoryOwner() {
        return text("repository_owner");
    }

    /** Account number of the owner. */
    public StringExpression repositoryOwnerId() {
        return text("repository_owner_id");
    }

    /** Git address of the repository. */
    public StringExpression repositoryUrl() {
        return text("repositoryUrl");
    }

    /** Days that logs and artifacts are kept. */
    public StringExpression retentionDays() {
        return text("retention_days");
    }

    /** Count of attempts of this run, from 1. */
    public StringExpression runAttempt() {
        return text("run_attempt");
    }

    /** Number of the run, the same for all its attempts. */
    public StringExpression runId() {
        return text("run_id");
    }

    /** Count of the workflow's runs, from 1. */
    public StringExpression runNumber() {
        return text("run_number");
    }

    /** Where the secrets come from: None, Actions, Codespaces or Dependabot. */
    public StringExpression secretSource() {
        return text("secret_source");
    }

    /** Address of the GitHub server. */
    public StringExpression serverUrl() {
        return text("server_url");
    }

    /** Commit that started the run. */
    public StringExpression sha() {
        return text("sha");
    }

    /** Token of the job, the same as {@link Secret#GITHUB_TOKEN}; only known in steps. */
    public StringExpression token() {
        return text("token");
    }

    /** Login of the account that started this attempt. */
    public StringExpression triggeringActor() {
        return text("triggering_actor");
    }

    /** Name of the workflow, or the path of its file. */
    public StringExpression workflow() {
        return text("workflow");
    }

    /** Path of the workflow file with its ref. */
    public StringExpression workflowRef() {
        return text("workflow_ref");
    }

    /** Commit of the workflow file. */
    public StringExpression workflowSha() {
        return text("workflow_sha");
    }

    /** Directory that checkout uses. */
    public StringExpression workspace() {
        return text("workspace");
    }

    /** Whether the ref is protected by branch protection or a ruleset. */
    public BooleanExpression refProtected() {
        return new BooleanExpression(Nodes.context("github", "ref_protected"));
    }

    /** The payload of the event that started the run; its shape depends on the event. */
    public AnyExpression event() {
        return new AnyExpression(Nodes.context("github", "event"));
    }

    private static StringExpression text(String property) {
        return PROPERTIES.text(property);
    }
}
