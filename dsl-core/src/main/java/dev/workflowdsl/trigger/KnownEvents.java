package dev.workflowdsl.trigger;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.origin.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The events that have a class of their own. */
final class KnownEvents {

    private static final List<String> WITH_OWN_READER = List.of("schedule", "workflow_call", "workflow_dispatch");
    private static final Map<String, Filtered> FILTERED = new HashMap<>();

    static {
        add("branch_protection_rule", BranchProtectionRule::new, BranchProtectionRule.Type.values());
        add("check_run", CheckRun::new, CheckRun.Type.values());
        add("check_suite", CheckSuite::new, CheckSuite.Type.values());
        add("create", Create::new);
        add("delete", Delete::new);
        add("deployment", Deployment::new);
        add("deployment_status", DeploymentStatus::new);
        add("discussion", Discussion::new, Discussion.Type.values());
        add("discussion_comment", DiscussionComment::new, DiscussionComment.Type.values());
        add("fork", Fork::new);
        add("gollum", Gollum::new);
        add("image_version", ImageVersion::new, ImageVersion.Type.values());
        add("issue_comment", IssueComment::new, IssueComment.Type.values());
        add("issues", Issues::new, Issues.Type.values());
        add("label", Label::new, Label.Type.values());
        add("merge_group", MergeGroup::new, MergeGroup.Type.values());
        add("milestone", Milestone::new, Milestone.Type.values());
        add("page_build", PageBuild::new);
        add("project", Project::new, Project.Type.values());
        add("project_card", ProjectCard::new, ProjectCard.Type.values());
        add("project_column", ProjectColumn::new, ProjectColumn.Type.values());
        add("public", Public::new);
        add("pull_request", PullRequest::new, PullRequest.Type.values());
        add("pull_request_comment", PullRequestComment::new, PullRequestComment.Type.values());
        add("pull_request_review", PullRequestReview::new, PullRequestReview.Type.values());
        add("pull_request_review_comment", PullRequestReviewComment::new, PullRequestReviewComment.Type.values());
        add("pull_request_target", PullRequestTarget::new, PullRequestTarget.Type.values());
        add("push", Push::new);
        add("registry_package", RegistryPackage::new, RegistryPackage.Type.values());
        add("release", Release::new, Release.Type.values());
        add("repository_dispatch", RepositoryDispatch::new);
        add("status", Status::new);
        add("watch", Watch::new, Watch.Type.values());
        add("workflow_run", WorkflowRun::new, WorkflowRun.Type.values());
    }

    private KnownEvents() {}

    /** How to make an event of filters, and the activities that it tells apart. */
    record Filtered(BiFunction<Optional<Origin>, Mapping, FilteredEvent<?>> factory, List<String> types) {

        FilteredEvent<?> make(Optional<Origin> origin, Mapping filters) {
            return factory.apply(origin, filters);
        }

        /** Whether the event has the activity; an event that names none has those that its sender chooses. */
        boolean takes(String type) {
            return types.isEmpty() || types.contains(type);
        }
    }

    private static void add(
            String name, BiFunction<Optional<Origin>, Mapping, FilteredEvent<?>> factory, Enum<?>... types) {
        FILTERED.put(
                name,
                new Filtered(factory, Stream.of(types).map(Texts::activity).toList()));
    }

    /** The names of all of them, in the order of the alphabet. */
    static List<String> names() {
        return Stream.concat(FILTERED.keySet().stream(), WITH_OWN_READER.stream())
                .sorted()
                .toList();
    }

    /** Whether there is a class for the event. */
    static boolean contains(String name) {
        return FILTERED.containsKey(name) || WITH_OWN_READER.contains(name);
    }

    /** The event of that name, if it is one of those that are nothing but filters. */
    static Optional<Filtered> filtered(String name) {
        return Optional.ofNullable(FILTERED.get(name));
    }
}
