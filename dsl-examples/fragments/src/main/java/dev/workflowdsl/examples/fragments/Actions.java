package dev.workflowdsl.examples.fragments;

import dev.workflowdsl.action.Action;

/** The actions that the pipelines use, each at the commit of a release. */
public final class Actions {

    private Actions() {}

    /** Checks out the repository. */
    public static Action checkout() {
        return Action.of("actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1");
    }

    /** Installs Python. */
    public static Action setupPython() {
        return Action.of("actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0");
    }

    /** Keeps files of a job. */
    public static Action uploadArtifact() {
        return Action.of("actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0");
    }

    /** Fetches files that another job has kept. */
    public static Action downloadArtifact() {
        return Action.of("actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1");
    }

    /** Sends coverage to Codecov. */
    public static Action codecov() {
        return Action.of("codecov/codecov-action@671740ac38dd9b0130fbe1cec585b89eea48d3de # v5.5.2");
    }

    /** Posts to Slack. */
    public static Action slack() {
        return Action.of("slackapi/slack-github-action@dcb1066f776dd043e64d0e8ba94ca15cc7e1875d # v4.0.0");
    }

    /** Sets up BuildKit. */
    public static Action setupBuildx() {
        return Action.of("docker/setup-buildx-action@37fe631027851001ddb9b187196cc803df7f5f0e # v4.3.0");
    }

    /** Logs in to a container registry. */
    public static Action dockerLogin() {
        return Action.of("docker/login-action@4907a6ddec9925e35a0a9e82d7399ccc52663121 # v4.1.0");
    }

    /** Works out tags and labels of an image. */
    public static Action dockerMetadata() {
        return Action.of("docker/metadata-action@dc802804100637a589fabce1cb79ff13a1411302 # v6.2.0");
    }

    /** Builds an image and pushes it. */
    public static Action dockerBuildPush() {
        return Action.of("docker/build-push-action@53b7df96c91f9c12dcc8a07bcb9ccacbed38856a # v7.3.0");
    }

    /** Installs cosign, which signs images. */
    public static Action cosignInstaller() {
        return Action.of("sigstore/cosign-installer@6f9f17788090df1f26f669e9d70d6ae9567deba6 # v4.1.2");
    }

    /** Looks for vulnerabilities in files and images. */
    public static Action trivy() {
        return Action.of("aquasecurity/trivy-action@ed142fd0673e97e23eac54620cfb913e5ce36c25 # v0.36.0");
    }

    /** Shows findings in the Security tab of the repository. */
    public static Action uploadSarif() {
        return Action.of("github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e # v4.36.2");
    }

    /** Gets credentials of AWS. */
    public static Action configureAwsCredentials() {
        return Action.of("aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3");
    }

    /** Logs in to the container registry of AWS. */
    public static Action amazonEcrLogin() {
        return Action.of("aws-actions/amazon-ecr-login@03f1aad4c6c7ffd436567f42f9384779290529bd # v2.1.7");
    }

    /** Puts an image into a task definition of ECS. */
    public static Action ecsRenderTaskDefinition() {
        return Action.of(
                "aws-actions/amazon-ecs-render-task-definition@138c24f321fdbdf7edee4a685519d253cae2cdea # v1.9.0");
    }

    /** Brings a task definition to a service of ECS. */
    public static Action ecsDeployTaskDefinition() {
        return Action.of(
                "aws-actions/amazon-ecs-deploy-task-definition@c465972ecbd160473f22e683363b422a5412a3de # v2.6.3");
    }
}
