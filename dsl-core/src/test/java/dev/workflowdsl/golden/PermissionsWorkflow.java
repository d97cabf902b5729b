package dev.workflowdsl.golden;

import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Permissions;
import dev.workflowdsl.workflow.Runner;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;

/** All scopes with all the levels that they have, and the short forms. */
final class PermissionsWorkflow implements WorkflowSource {

    @Override
    public Workflow workflow() {
        return Workflow.of("permissions")
                .name("Permissions")
                .on(Push.any())
                .permissions(Permissions.readAll())
                .jobs(
                        job("nothing", Permissions.none()),
                        job("named-nothing", none()),
                        job("reading", read()),
                        job("writing", write()),
                        job("reading-everything", Permissions.readAll()),
                        job("writing-everything", Permissions.writeAll()));
    }

    private static Job job(String id, Permissions permissions) {
        return Job.of(id, Runner.UBUNTU_LATEST).permissions(permissions).run("gh api rate_limit");
    }

    private static Permissions none() {
        return Permissions.of(
                Permission.ACTIONS.none(),
                Permission.ARTIFACT_METADATA.none(),
                Permission.ATTESTATIONS.none(),
                Permission.CHECKS.none(),
                Permission.CODE_QUALITY.none(),
                Permission.CONTENTS.none(),
                Permission.COPILOT_REQUESTS.none(),
                Permission.DEPLOYMENTS.none(),
                Permission.DISCUSSIONS.none(),
                Permission.DRIVES.none(),
                Permission.ID_TOKEN.none(),
                Permission.ISSUES.none(),
                Permission.MODELS.none(),
                Permission.PACKAGES.none(),
                Permission.PAGES.none(),
                Permission.PULL_REQUESTS.none(),
                Permission.REPOSITORY_PROJECTS.none(),
                Permission.SECURITY_EVENTS.none(),
                Permission.STATUSES.none(),
                Permission.VULNERABILITY_ALERTS.none());
    }

    private static Permissions read() {
        return Permissions.of(
                Permission.ACTIONS.read(),
                Permission.ARTIFACT_METADATA.read(),
                Permission.ATTESTATIONS.read(),
                Permission.CHECKS.read(),
                Permission.CODE_QUALITY.read(),
                Permission.CONTENTS.read(),
                Permission.DEPLOYMENTS.read(),
                Permission.DISCUSSIONS.read(),
                Permission.DRIVES.read(),
                Permission.ISSUES.read(),
                Permission.MODELS.read(),
                Permission.PACKAGES.read(),
                Permission.PAGES.read(),
                Permission.PULL_REQUESTS.read(),
                Permission.REPOSITORY_PROJECTS.read(),
                Permission.SECURITY_EVENTS.read(),
                Permission.STATUSES.read(),
                Permission.VULNERABILITY_ALERTS.read());
    }

    private static Permissions write() {
        return Permissions.of(
                Permission.ACTIONS.write(),
                Permission.ARTIFACT_METADATA.write(),
                Permission.ATTESTATIONS.write(),
                Permission.CHECKS.write(),
                Permission.CODE_QUALITY.write(),
                Permission.CONTENTS.write(),
                Permission.COPILOT_REQUESTS.write(),
                Permission.DEPLOYMENTS.write(),
                Permission.DISCUSSIONS.write(),
                Permission.DRIVES.write(),
                Permission.ID_TOKEN.write(),
                Permission.ISSUES.write(),
                Permission.PACKAGES.write(),
                Permission.PAGES.write(),
                Permission.PULL_REQUESTS.write(),
                Permission.REPOSITORY_PROJECTS.write(),
                Permission.SECURITY_EVENTS.write(),
                Permission.STATUSES.write());
    }
}
