package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.origin.Origin;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An event that has no class of its own because GitHub added it later; its filters are given by {@link #extra} and are
 * not checked.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows">Events
 *     that trigger workflows</a>
 */
public final class OtherEvent extends FilteredEvent<OtherEvent> {

    private static final Set<String> TYPED = Set.of(
            "branch_protection_rule",
            "check_run",
            "check_suite",
            "create",
            "delete",
            "deployment",
            "deployment_status",
            "discussion",
            "discussion_comment",
            "fork",
            "gollum",
            "image_version",
            "issue_comment",
            "issues",
            "label",
            "merge_group",
            "milestone",
            "page_build",
            "project",
            "project_card",
            "project_column",
            "public",
            "pull_request",
            "pull_request_comment",
            "pull_request_review",
            "pull_request_review_comment",
            "pull_request_target",
            "push",
            "registry_package",
            "release",
            "repository_dispatch",
            "schedule",
            "status",
            "watch",
            "workflow_call",
            "workflow_dispatch",
            "workflow_run");

    private OtherEvent(String name, Optional<Origin> origin, Mapping filters) {
        super(name, origin, filters);
    }

    /**
     * The event of that name.
     *
     * @throws IllegalArgumentException if the name is malformed, or there is a class for the event
     */
    public static OtherEvent of(String name) {
        return new OtherEvent(requireUntyped(Names.requireId("event", name)), Origin.ofCaller(), Mapping.empty());
    }

    private static String requireUntyped(String name) {
        if (TYPED.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("event \"" + name
                    + "\" has a class of its own, which checks its filters: use that one, named in camel case");
        }
        return name;
    }

    @Override
    OtherEvent copy(Mapping changed) {
        return new OtherEvent(name(), origin(), changed);
    }
}
