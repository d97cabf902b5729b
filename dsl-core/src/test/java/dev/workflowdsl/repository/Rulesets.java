package dev.workflowdsl.repository;

import static dev.workflowdsl.repository.RepositoryRule.branchNamePattern;
import static dev.workflowdsl.repository.RepositoryRule.codeScanning;
import static dev.workflowdsl.repository.RepositoryRule.commitAuthorEmailPattern;
import static dev.workflowdsl.repository.RepositoryRule.commitMessagePattern;
import static dev.workflowdsl.repository.RepositoryRule.committerEmailPattern;
import static dev.workflowdsl.repository.RepositoryRule.copilotCodeReview;
import static dev.workflowdsl.repository.RepositoryRule.creation;
import static dev.workflowdsl.repository.RepositoryRule.deletion;
import static dev.workflowdsl.repository.RepositoryRule.fileExtensionRestriction;
import static dev.workflowdsl.repository.RepositoryRule.filePathRestriction;
import static dev.workflowdsl.repository.RepositoryRule.licenseComplianceScanning;
import static dev.workflowdsl.repository.RepositoryRule.maxFilePathLength;
import static dev.workflowdsl.repository.RepositoryRule.maxFileSize;
import static dev.workflowdsl.repository.RepositoryRule.mergeQueue;
import static dev.workflowdsl.repository.RepositoryRule.nonFastForward;
import static dev.workflowdsl.repository.RepositoryRule.pullRequest;
import static dev.workflowdsl.repository.RepositoryRule.requiredDeployments;
import static dev.workflowdsl.repository.RepositoryRule.requiredLinearHistory;
import static dev.workflowdsl.repository.RepositoryRule.requiredSignatures;
import static dev.workflowdsl.repository.RepositoryRule.requiredStatusChecks;
import static dev.workflowdsl.repository.RepositoryRule.tagNamePattern;
import static dev.workflowdsl.repository.RepositoryRule.update;
import static dev.workflowdsl.repository.RepositoryRule.workflows;

import dev.workflowdsl.workflow.App;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Team;
import dev.workflowdsl.workflow.User;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Rulesets that say all there is to say. */
final class Rulesets {

    static final BranchRuleset FULL_BRANCH = Ruleset.forBranches("Main and releases", "main", "release/*")
            .includeDefaultBranch()
            .exclude("release/old-*")
            .enforcement(Ruleset.Enforcement.EVALUATE)
            .bypass(
                    User.of("octocat").id(1),
                    Team.of("ops"),
                    App.of("release-bot").id(3))
            .bypass(
                    BypassActor.of(RepositoryRole.ADMIN).byPullRequest(),
                    BypassActor.organizationAdmins().mode(BypassActor.Mode.EXEMPT),
                    BypassActor.deployKeys())
            .rules(
                    creation(),
                    update().allowFetchAndMerge(),
                    deletion(),
                    requiredLinearHistory(),
                    mergeQueue()
                            .checkResponseTimeout(Duration.ofHours(2))
                            .groupingStrategy(MergeQueueRule.GroupingStrategy.HEADGREEN)
                            .maxEntriesToBuild(10)
                            .maxEntriesToMerge(8)
                            .mergeMethod(MergeMethod.SQUASH)
                            .minEntriesToMerge(2)
                            .minEntriesToMergeWait(Duration.ofMinutes(15)),
                    requiredDeployments(Environment.of("staging"), Environment.of("load test")),
                    requiredSignatures(),
                    pullRequest(2)
                            .allowMergeMethods(MergeMethod.SQUASH, MergeMethod.REBASE)
                            .dismissStaleReviews()
                            .requireCodeOwnerReviews()
                            .requireLastPushApproval()
                            .requireConversationResolution()
                            .restrictDismissals(
                                    Dismisser.of(User.of("octocat").id(1)),
                                    Dismisser.of(Team.of("ops")),
                                    Dismisser.of(App.of("review-bot").installationId(99)),
                                    Dismisser.of(RepositoryRole.MAINTAIN))
                            .requireReviewers(RequiredReviewer.of(Team.of("dba").id(5), 1, "db/**", "*.sql")),
                    requiredStatusChecks(
                                    RequiredCheck.of("test (3.11)").from(App.GITHUB_ACTIONS), RequiredCheck.of("lint"))
                            .requireUpToDate()
                            .doNotEnforceOnCreate(),
                    nonFastForward(),
                    commitMessagePattern(TextPattern.regex("^(?i:wip)")
                            .name("is not finished")
                            .negate()),
                    commitAuthorEmailPattern(
                            TextPattern.endsWith("@acme.example").negate().name("is of another house")),
                    committerEmailPattern(
                            TextPattern.contains("noreply").negate().name("can be answered")),
                    branchNamePattern(TextPattern.startsWith("tmp/").negate().name("stays")),
                    workflows(
                                    RequiredWorkflow.of(7, ".github/workflows/ci.yml")
                                            .ref("refs/heads/main")
                                            .sha("0123456789abcdef0123456789abcdef01234567"),
                                    RequiredWorkflow.of(8, ".github/workflows/security.yml"))
                            .doNotEnforceOnCreate(),
                    codeScanning(
                            CodeScanningTool.of("CodeQL"),
                            CodeScanningTool.of("zizmor")
                                    .alerts(CodeScanningTool.Alerts.ALL)
                                    .securityAlerts(CodeScanningTool.SecurityAlerts.MEDIUM_OR_HIGHER)),
                    copilotCodeReview().reviewDraftPullRequests().reviewOnPush(),
                    licenseComplianceScanning());

    static final TagRuleset FULL_TAG = Ruleset.forTags("Releases", "v*")
            .exclude("v0.*")
            .bypass(App.of("release-bot").id(3))
            .rules(
                    creation(),
                    update(),
                    deletion(),
                    requiredLinearHistory(),
                    requiredSignatures(),
                    requiredStatusChecks("build"),
                    nonFastForward(),
                    commitMessagePattern(TextPattern.contains("Release")),
                    tagNamePattern(TextPattern.regex("^v\\d+\\.\\d+\\.\\d+$")
                            .name("a version")
                            .negate()),
                    licenseComplianceScanning());

    static final PushRuleset FULL_PUSH = Ruleset.forPushes("No binaries")
            .bypass(BypassActor.of(RepositoryRole.of(5)))
            .rules(
                    filePathRestriction(".github/workflows/**", "*.pem"),
                    maxFilePathLength(260),
                    fileExtensionRestriction("*.exe", "*.jar"),
                    maxFileSize(10));

    static final BranchRuleset ORGANIZATION = Ruleset.forDefaultBranch("House rules")
            .inRepositories(RepositoryCondition.allBut("sandbox-*"))
            .rules(deletion(), nonFastForward());

    static final RepositoryRuleset REPOSITORIES = Ruleset.forRepositories(
                    "Names of services", RepositoryCondition.property("kind", "service", "library"))
            .rules(RepositoryRule.other("repository_name", Map.of("pattern", "^svc-")));

    static final List<Ruleset> FULL = List.of(FULL_BRANCH, FULL_TAG, FULL_PUSH);

    private Rulesets() {}
}
