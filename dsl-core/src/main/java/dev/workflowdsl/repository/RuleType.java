package dev.workflowdsl.repository;

import static dev.workflowdsl.repository.Ruleset.Target.BRANCH;
import static dev.workflowdsl.repository.Ruleset.Target.PUSH;
import static dev.workflowdsl.repository.Ruleset.Target.TAG;
import static dev.workflowdsl.repository.Shape.bool;
import static dev.workflowdsl.repository.Shape.fields;
import static dev.workflowdsl.repository.Shape.items;
import static dev.workflowdsl.repository.Shape.optional;
import static dev.workflowdsl.repository.Shape.required;
import static dev.workflowdsl.repository.Shape.text;
import static dev.workflowdsl.repository.Shape.whole;

import dev.workflowdsl.repository.Shape.Field;
import dev.workflowdsl.repository.Shape.Fields;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The types of rules that this library knows, each with its parameters in GitHub's order. */
enum RuleType {
    CREATION(EnumSet.of(BRANCH, TAG)),
    UPDATE(EnumSet.of(BRANCH, TAG), required("update_allows_fetch_and_merge", bool())),
    DELETION(EnumSet.of(BRANCH, TAG)),
    REQUIRED_LINEAR_HISTORY(EnumSet.of(BRANCH, TAG)),
    MERGE_QUEUE(
            EnumSet.of(BRANCH),
            required("check_response_timeout_minutes", whole(1, 360)),
            required("grouping_strategy", text("ALLGREEN", "HEADGREEN")),
            required("max_entries_to_build", whole(0, 100)),
            required("max_entries_to_merge", whole(0, 100)),
            required("merge_method", text("MERGE", "SQUASH", "REBASE")),
            required("min_entries_to_merge", whole(0, 100)),
            required("min_entries_to_merge_wait_minutes", whole(0, 360))),
    REQUIRED_DEPLOYMENTS(EnumSet.of(BRANCH), required("required_deployment_environments", items(text()))),
    REQUIRED_SIGNATURES(EnumSet.of(BRANCH, TAG)),
    PULL_REQUEST(
            EnumSet.of(BRANCH),
            optional("allowed_merge_methods", items(text("merge", "squash", "rebase"))),
            required("dismiss_stale_reviews_on_push", bool()),
            optional(
                    "dismissal_restriction",
                    fields(
                            optional(
                                    "allowed_actors",
                                    items(fields(
                                            required("id", whole()),
                                            required(
                                                    "type",
                                                    text(
                                                            "User",
                                                            "Team",
                                                            "IntegrationInstallation",
                                                            "RepositoryRole"))))),
                            required("enabled", bool()))),
            required("require_code_owner_review", bool()),
            required("require_last_push_approval", bool()),
            required("required_approving_review_count", whole(0, 10)),
            required("required_review_thread_resolution", bool()),
            optional(
                    "required_reviewers",
                    items(fields(
                            required("file_patterns", items(text())),
                            required("minimum_approvals", whole()),
                            required("reviewer", fields(required("id", whole()), required("type", text("Team")))))))),
    REQUIRED_STATUS_CHECKS(
            EnumSet.of(BRANCH, TAG),
            optional("do_not_enforce_on_create", bool()),
            required(
                    "required_status_checks",
                    items(fields(required("context", text()), optional("integration_id", whole())))),
            required("strict_required_status_checks_policy", bool())),
    NON_FAST_FORWARD(EnumSet.of(BRANCH, TAG)),
    COMMIT_MESSAGE_PATTERN(EnumSet.of(BRANCH, TAG), Patterns.FIELDS),
    COMMIT_AUTHOR_EMAIL_PATTERN(EnumSet.of(BRANCH, TAG), Patterns.FIELDS),
    COMMITTER_EMAIL_PATTERN(EnumSet.of(BRANCH, TAG), Patterns.FIELDS),
    BRANCH_NAME_PATTERN(EnumSet.of(BRANCH), Patterns.FIELDS),
    TAG_NAME_PATTERN(EnumSet.of(TAG), Patterns.FIELDS),
    WORKFLOWS(
            EnumSet.of(BRANCH),
            optional("do_not_enforce_on_create", bool()),
            required(
                    "workflows",
                    items(fields(
                            required("path", text()),
                            optional("ref", text()),
                            required("repository_id", whole()),
                            optional("sha", text()))))),
    CODE_SCANNING(
            EnumSet.of(BRANCH),
            required(
                    "code_scanning_tools",
                    items(fields(
                            required("alerts_threshold", text("none", "errors", "errors_and_warnings", "all")),
                            required(
                                    "security_alerts_threshold",
                                    text("none", "critical", "high_or_higher", "medium_or_higher", "all")),
                            required("tool", text()))))),
    COPILOT_CODE_REVIEW(
            EnumSet.of(BRANCH), optional("review_draft_pull_requests", bool()), optional("review_on_push", bool())),
    LICENSE_COMPLIANCE_SCANNING(EnumSet.of(BRANCH, TAG)),
    FILE_PATH_RESTRICTION(EnumSet.of(PUSH), required("restricted_file_paths", items(text()))),
    MAX_FILE_PATH_LENGTH(EnumSet.of(PUSH), required("max_file_path_length", whole(1, 32_767))),
    FILE_EXTENSION_RESTRICTION(EnumSet.of(PUSH), required("restricted_file_extensions", items(text()))),
    MAX_FILE_SIZE(EnumSet.of(PUSH), required("max_file_size", whole(1, 100)));

    /** What the rules on texts have in common. */
    private static final class Patterns {

        private static final Field[] FIELDS = {
            optional("name", text()),
            optional("negate", bool()),
            required("operator", text("starts_with", "ends_with", "contains", "regex")),
            required("pattern", text())
        };

        private Patterns() {}
    }

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes the set
    private final Set<Ruleset.Target> targets;

    @SuppressWarnings("ImmutableEnumChecker") // a record of lists that cannot be changed
    private final Fields parameters;

    RuleType(Set<Ruleset.Target> targets, Field... parameters) {
        this.targets = targets;
        this.parameters = fields(parameters);
    }

    /** GitHub's name. */
    String type() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a ruleset with such a rule is about. */
    Set<Ruleset.Target> targets() {
        return targets;
    }

    /** The parameters; none for most types. */
    Fields parameters() {
        return parameters;
    }

    /** Whether rulesets of organisations do not have such rules. */
    boolean isForRepositoriesOnly() {
        return this == MERGE_QUEUE || this == LICENSE_COMPLIANCE_SCANNING;
    }

    /** The type of that name, if this library knows it. */
    static Optional<RuleType> of(String type) {
        return Arrays.stream(values())
                .filter(known -> known.type().equals(type))
                .findFirst();
    }
}
