package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads rules from the JSON that GitHub answers. */
final class RuleReader {

    private RuleReader() {}

    /** The rule; another one where this library does not know the type, or knows it for other rulesets. */
    static RepositoryRule read(Answer rule, Ruleset.Target target) {
        String type = rule.requireText("type");
        Optional<Answer> answered = rule.object("parameters");
        Map<String, Data> parameters = answered.map(RuleReader::parameters).orElse(Map.of());
        Optional<RuleType> known =
                RuleType.of(type).filter(found -> found.targets().contains(target));
        if (known.isEmpty() || (answered.isEmpty() && needsParameters(known.get()))) {
            return OtherRule.unchecked(type, parameters);
        }
        answered.ifPresent(answer -> Shape.requireKinds(answer, known.get().parameters()));
        return of(known.get(), parameters);
    }

    private static boolean needsParameters(RuleType type) {
        return type != RuleType.UPDATE && type.parameters().fields().stream().anyMatch(Shape.Field::required);
    }

    private static Map<String, Data> parameters(Answer answer) {
        Map<String, Data> parameters = new LinkedHashMap<>();
        answer.keys().forEach(key -> answer.get(key).ifPresent(value -> parameters.put(key, value)));
        return parameters;
    }

    private static RepositoryRule of(RuleType type, Map<String, Data> parameters) {
        return switch (type) {
            case CREATION,
                    DELETION,
                    REQUIRED_LINEAR_HISTORY,
                    REQUIRED_SIGNATURES,
                    NON_FAST_FORWARD,
                    LICENSE_COMPLIANCE_SCANNING -> plain(type, parameters);
            case UPDATE -> parameters.isEmpty() ? new UpdateRule() : new UpdateRule(parameters);
            case MERGE_QUEUE -> new MergeQueueRule(parameters);
            case REQUIRED_DEPLOYMENTS -> new RequiredDeploymentsRule(parameters);
            case PULL_REQUEST -> new PullRequestRule(parameters);
            case REQUIRED_STATUS_CHECKS -> new RequiredStatusChecksRule(parameters);
            case COMMIT_MESSAGE_PATTERN, COMMIT_AUTHOR_EMAIL_PATTERN, COMMITTER_EMAIL_PATTERN ->
                new CommitPatternRule(type, parameters);
            case BRANCH_NAME_PATTERN -> new BranchNamePatternRule(parameters);
            case TAG_NAME_PATTERN -> new TagNamePatternRule(parameters);
            case WORKFLOWS -> new WorkflowsRule(parameters);
            case CODE_SCANNING -> new CodeScanningRule(parameters);
            case COPILOT_CODE_REVIEW -> new CopilotCodeReviewRule(parameters);
            case FILE_PATH_RESTRICTION, FILE_EXTENSION_RESTRICTION, MAX_FILE_PATH_LENGTH, MAX_FILE_SIZE ->
                new FileRule(type, parameters);
        };
    }

    /** A rule without parameters; with some, it is one that this library does not know. */
    private static RepositoryRule plain(RuleType type, Map<String, Data> parameters) {
        return parameters.isEmpty() ? PlainRule.valueOf(type.name()) : OtherRule.unchecked(type.type(), parameters);
    }
}
