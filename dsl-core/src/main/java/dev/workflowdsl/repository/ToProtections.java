package dev.workflowdsl.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Converts a ruleset to the protection of each branch that it names. */
final class ToProtections {

    private static final int MOST_APPROVALS = BranchProtection.MOST_APPROVALS;

    private final BranchRuleset ruleset;
    private final List<Conversion.Left> left = new ArrayList<>();

    private ToProtections(BranchRuleset ruleset) {
        this.ruleset = ruleset;
    }

    static Conversion<List<BranchProtection>> convert(BranchRuleset ruleset) {
        ToProtections conversion = new ToProtections(ruleset);
        return new Conversion<>(conversion.convert(), conversion.left);
    }

    private List<BranchProtection> convert() {
        if (ruleset.enforcement() != Ruleset.Enforcement.ACTIVE) {
            leave(
                    "enforcement",
                    "the ruleset is \"" + ruleset.enforcement() + "\", but the protection of a branch is"
                            + " always active; nothing is protected now");
            return List.of();
        }
        BranchProtection rules = rules(unprotected("any"));
        List<BranchProtection> protections = new ArrayList<>();
        for (String branch : branches()) {
            protections.add(ImmutableBranchProtection.copyOf(rules).withBranch(branch));
        }
        ruleset.extra().keySet().forEach(key -> leave(key, "this library does not know what it means"));
        return List.copyOf(protections);
    }

    private List<String> branches() {
        List<String> branches = new ArrayList<>();
        for (String pattern : ruleset.included()) {
            if (isPattern(pattern)) {
                leave(
                        "include",
                        "\"" + pattern + "\" can be any branch, but GitHub's REST API protects one branch by its"
                                + " exact name; it is not protected now");
            } else if (!ruleset.excluded().contains(pattern)) {
                branches.add(pattern.substring(RefPatterns.BRANCHES.length()));
            }
        }
        for (String pattern : ruleset.excluded()) {
            if (isPattern(pattern)) {
                leave(
                        "exclude",
                        "\"" + pattern + "\" can be any branch; the branches that are included by name are"
                                + " protected even if it matches them");
            }
        }
        return branches;
    }

    private static boolean isPattern(String pattern) {
        return !pattern.startsWith(RefPatterns.BRANCHES) || BranchName.isPattern(pattern);
    }

    /** A branch that may be pushed to in any way and deleted, as all may without rules. */
    private BranchProtection unprotected(String branch) {
        return BranchProtection.of(branch, ruleset.origin())
                .allowDeletions()
                .allowForcePushes()
                .with(Switch.ENFORCE_ADMINS, enforcesAdmins());
    }

    private boolean enforcesAdmins() {
        boolean enforced = true;
        for (BypassActor actor : ruleset.bypassActors()) {
            if (actor.equals(BypassActor.of(RepositoryRole.ADMIN))
                    || actor.equals(BypassActor.of(RepositoryRole.ADMIN).mode(BypassActor.Mode.EXEMPT))) {
                enforced = false;
            } else {
                leave(
                        "bypass_actors",
                        actor.type() + actor.id().map(id -> " " + id).orElse("") + " bypasses the ruleset ("
                                + actor.mode()
                                + "), but only administrators can bypass all of a branch's protection; it is bound"
                                + " now");
            }
        }
        return enforced;
    }

    private BranchProtection rules(BranchProtection unprotected) {
        BranchProtection protection = unprotected;
        for (RepositoryRule rule : ruleset.rules()) {
            protection = rule(protection, rule);
        }
        return protection;
    }

    private BranchProtection rule(BranchProtection protection, RepositoryRule rule) {
        if (rule instanceof PlainRule plain) {
            return plain(protection, plain);
        }
        if (rule instanceof PullRequestRule pullRequest) {
            return pullRequest(protection, pullRequest);
        }
        if (rule instanceof RequiredStatusChecksRule checks) {
            leaveAllBut(rule, List.of("required_status_checks", "strict_required_status_checks_policy"));
            return protection.requireChecks(checks.checks()).with(Switch.STRICT, checks.requiresUpToDate());
        }
        if (rule instanceof UpdateRule update && ruleset.bypassActors().isEmpty()) {
            return protection.lockBranch().with(Switch.ALLOW_FORK_SYNCING, update.allowsFetchAndMerge());
        }
        if (rule instanceof UpdateRule) {
            leave(
                    "update",
                    "who bypasses the ruleset may push, but the protection of a branch names them by their names,"
                            + " which the ruleset does not know; everybody with write access may push now");
            return protection;
        }
        return none(protection, rule);
    }

    private BranchProtection plain(BranchProtection protection, PlainRule rule) {
        return switch (rule) {
            case DELETION -> protection.with(Switch.ALLOW_DELETIONS, false);
            case NON_FAST_FORWARD -> protection.with(Switch.ALLOW_FORCE_PUSHES, false);
            case REQUIRED_LINEAR_HISTORY -> protection.requireLinearHistory();
            case REQUIRED_SIGNATURES -> protection.requireSignatures();
            case CREATION, LICENSE_COMPLIANCE_SCANNING -> none(protection, rule);
        };
    }

    private BranchProtection none(BranchProtection protection, RepositoryRule rule) {
        leave(rule.type(), "the protection of a branch has no such rule");
        return protection;
    }

    private BranchProtection pullRequest(BranchProtection protection, PullRequestRule rule) {
        int approvals = rule.approvals();
        if (approvals > MOST_APPROVALS) {
            leave(
                    "required_approving_review_count",
                    "the protection of a branch asks for " + MOST_APPROVALS + " approvals at most, not " + approvals
                            + "; it asks for " + MOST_APPROVALS + " now");
        }
        leaveAllBut(
                rule,
                List.of(
                        "required_approving_review_count",
                        "dismiss_stale_reviews_on_push",
                        "require_code_owner_review",
                        "require_last_push_approval",
                        "required_review_thread_resolution"));
        return protection
                .requireReviews(Math.min(approvals, MOST_APPROVALS))
                .with(Switch.DISMISS_STALE_REVIEWS, rule.dismissesStaleReviews())
                .with(Switch.REQUIRE_CODE_OWNER_REVIEWS, rule.requiresCodeOwnerReviews())
                .with(Switch.REQUIRE_LAST_PUSH_APPROVAL, rule.requiresLastPushApproval())
                .with(Switch.REQUIRED_CONVERSATION_RESOLUTION, rule.requiresConversationResolution());
    }

    private void leaveAllBut(RepositoryRule rule, List<String> converted) {
        for (Map.Entry<String, ?> parameter : rule.parameters().entrySet()) {
            if (!converted.contains(parameter.getKey())) {
                leave(parameter.getKey(), reason(parameter.getKey()));
            }
        }
    }

    private static String reason(String parameter) {
        return parameter.equals("dismissal_restriction")
                ? "the protection of a branch names who may dismiss reviews by their names, which the ruleset does not know;"
                        + " everybody with write access may now"
                : "the protection of a branch has no such setting";
    }

    private void leave(String what, String reason) {
        left.add(new Conversion.Left(what, reason));
    }
}
