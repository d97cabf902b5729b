package dev.workflowdsl.repository;

import dev.workflowdsl.workflow.Actor;
import dev.workflowdsl.workflow.App;
import dev.workflowdsl.workflow.Reviewer;
import java.util.ArrayList;
import java.util.List;

/**
 * Converts the protection of a branch to rulesets: one for each group of people whom rules do not bind, since a ruleset is bypassed as
 * a whole.
 */
final class ToRulesets {

    private static final RepositoryRole ADMINS = RepositoryRole.ADMIN;

    private final BranchProtection protection;
    private final List<BranchRuleset> rulesets = new ArrayList<>();
    private final List<Conversion.Left> left = new ArrayList<>();

    private ToRulesets(BranchProtection protection) {
        this.protection = protection;
    }

    static Conversion<List<BranchRuleset>> convert(BranchProtection protection) {
        ToRulesets conversion = new ToRulesets(protection);
        conversion.convert();
        return new Conversion<>(List.copyOf(conversion.rulesets), conversion.left);
    }

    private void convert() {
        List<BranchRule> everybody = history();
        List<BranchRule> others = commits();
        if (protection.approvals().isPresent()
                && protection.pullRequestBypassers().isEmpty()) {
            others.add(pullRequest(protection.approvals().get()));
        }
        if (protection.enforcesAdmins()) {
            everybody.addAll(others);
            add("Protection of", everybody, List.of(), false);
        } else {
            add("History of", everybody, List.of(), false);
            add("Protection of", others, List.of(), true);
        }
        if (protection.approvals().isPresent()
                && !protection.pullRequestBypassers().isEmpty()) {
            List<BranchRule> rules = List.of(pullRequest(protection.approvals().get()));
            add("Pull requests to", rules, protection.pullRequestBypassers(), !protection.enforcesAdmins());
        }
        protection.pushers().ifPresent(pushers -> add("Pushes to", pushes(), pushers, true));
        if (protection.locksBranch()) {
            add("Lock of", List.of(lock()), List.of(), !protection.enforcesAdmins());
        }
        reportWhatIsLeft();
    }

    /** The rules that a protected branch has unless it is said otherwise, and that bind administrators in any case. */
    private List<BranchRule> history() {
        List<BranchRule> rules = new ArrayList<>();
        if (!protection.allowsDeletions()) {
            rules.add(RepositoryRule.deletion());
        }
        if (!protection.allowsForcePushes()) {
            rules.add(RepositoryRule.nonFastForward());
        }
        return rules;
    }

    private List<BranchRule> commits() {
        List<BranchRule> rules = new ArrayList<>();
        if (protection.requiresLinearHistory()) {
            rules.add(RepositoryRule.requiredLinearHistory());
        }
        if (protection.requiresSignatures()) {
            rules.add(RepositoryRule.requiredSignatures());
        }
        if (!protection.checks().isEmpty() || protection.requiresUpToDate()) {
            RequiredStatusChecksRule checks = RepositoryRule.requiredStatusChecks(
                    protection.checks().stream().map(this::check).toArray(RequiredCheck[]::new));
            rules.add(protection.requiresUpToDate() ? checks.requireUpToDate() : checks);
        }
        return rules;
    }

    private RequiredCheck check(RequiredCheck check) {
        if (check.appId().isPresent()) {
            return check;
        }
        leave(
                "required_status_checks",
                "check \"" + check.context() + "\" is from the app that reported it last, which"
                        + " rulesets do not know; it is from any app now");
        return RequiredCheck.of(check.context());
    }

    private PullRequestRule pullRequest(int approvals) {
        PullRequestRule rule = RepositoryRule.pullRequest(approvals);
        rule = protection.dismissesStaleReviews() ? rule.dismissStaleReviews() : rule;
        rule = protection.requiresCodeOwnerReviews() ? rule.requireCodeOwnerReviews() : rule;
        rule = protection.requiresLastPushApproval() ? rule.requireLastPushApproval() : rule;
        rule = protection.requiresConversationResolution() ? rule.requireConversationResolution() : rule;
        if (protection.dismissers().isEmpty()) {
            return rule;
        }
        // Administrators may always dismiss reviews under branch protection.
        List<Dismisser> dismissers = new ArrayList<>(List.of(Dismisser.of(ADMINS)));
        for (Actor actor : protection.dismissers().get()) {
            if (actor instanceof Reviewer reviewer) {
                dismissers.add(Dismisser.of(reviewer));
            } else if (((App) actor).installationId().isPresent()) {
                dismissers.add(Dismisser.of((App) actor));
            } else {
                leave(
                        "dismissal_restrictions",
                        Ids.describe(actor)
                                + " has no installation id, by which rulesets know it; it may not dismiss reviews now");
            }
        }
        return rule.restrictDismissals(dismissers.toArray(Dismisser[]::new));
    }

    private List<BranchRule> pushes() {
        UpdateRule update = RepositoryRule.update();
        return protection.blocksCreations() ? List.of(RepositoryRule.creation(), update) : List.of(update);
    }

    private UpdateRule lock() {
        UpdateRule update = RepositoryRule.update();
        return protection.allowsForkSyncing() ? update.allowFetchAndMerge() : update;
    }

    private void add(String purpose, List<BranchRule> rules, List<Actor> bypass, boolean bypassedByAdmins) {
        if (rules.isEmpty()) {
            return;
        }
        BranchRuleset ruleset = new BranchRuleset(
                        Ruleset.empty(purpose + " " + protection.branch(), protection.origin()))
                .include(RefPatterns.BRANCHES + protection.branch())
                .rules(rules)
                .bypass(bypass.toArray(Actor[]::new));
        rulesets.add(bypassedByAdmins ? ruleset.bypass(BypassActor.of(ADMINS)) : ruleset);
    }

    private void reportWhatIsLeft() {
        if (protection.requiresConversationResolution()
                && protection.approvals().isEmpty()) {
            leave(
                    "required_conversation_resolution",
                    "in rulesets it is part of the rule that asks for a pull request,"
                            + " which this protection does not; conversations need not be resolved now");
        }
        if (protection.allowsForkSyncing() && !protection.locksBranch()) {
            leave(
                    "allow_fork_syncing",
                    "it is about locked branches, and this one is not; it means nothing here or there");
        }
        if (protection.blocksCreations() && protection.pushers().isEmpty()) {
            leave("block_creations", "it is about who may push, and everybody may; it means nothing here or there");
        }
        protection.extra().keySet().forEach(key -> leave(key, "this library does not know what it means"));
    }

    private void leave(String what, String reason) {
        left.add(new Conversion.Left(what, reason));
    }
}
