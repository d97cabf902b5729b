package dev.workflowdsl.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.workflowdsl.repository.BranchProtection;
import dev.workflowdsl.repository.RequiredCheck;
import java.util.List;

/**
 * Assertions about the protection of a branch; what has no method here is asked by {@code returns}, for example
 * {@code returns(true, BranchProtection::requiresSignatures)}.
 */
public final class BranchProtectionAssert extends PartAssert<BranchProtectionAssert, BranchProtection> {

    BranchProtectionAssert(BranchProtection actual) {
        super(
                actual,
                BranchProtectionAssert.class,
                Subject.alone("protection of branch \"" + actual.branch() + "\"", actual, actual.origin()));
    }

    /** A change is merged only after checks of exactly these names, in whatever order. */
    @CanIgnoreReturnValue
    public BranchProtectionAssert requiresChecks(String... names) {
        return requireSame(
                "to require the checks",
                List.of(names),
                "it requires",
                actual.checks().stream().map(RequiredCheck::context).toList());
    }

    /** A change is merged only if so many people approve of it. */
    @CanIgnoreReturnValue
    public BranchProtectionAssert requiresReviews(int approvals) {
        return requirePresent("to require approvals", approvals, actual.approvals());
    }

    /** Owners of the changed code must approve of it. */
    @CanIgnoreReturnValue
    public BranchProtectionAssert requiresCodeOwnerReviews() {
        return require(actual.requiresCodeOwnerReviews(), "to require reviews of code owners", "it does not");
    }

    /** A new commit takes back approvals. */
    @CanIgnoreReturnValue
    public BranchProtectionAssert dismissesStaleReviews() {
        return require(actual.dismissesStaleReviews(), "to dismiss stale reviews", "it does not");
    }

    /** A change is merged only if it was tested with what is on the branch. */
    @CanIgnoreReturnValue
    public BranchProtectionAssert requiresUpToDate() {
        return require(actual.requiresUpToDate(), "to require up-to-date branches", "it does not");
    }

    /** All of this holds for administrators too. */
    @CanIgnoreReturnValue
    public BranchProtectionAssert enforcesAdmins() {
        return require(actual.enforcesAdmins(), "to hold for administrators", "it does not");
    }

    /** Nobody may rewrite the history of the branch. */
    @CanIgnoreReturnValue
    public BranchProtectionAssert doesNotAllowForcePushes() {
        return require(!actual.allowsForcePushes(), "not to allow force pushes", "it does");
    }
}
