package dev.workflowdsl.repository;

/**
 * A feature by which GitHub looks for weaknesses of a repository; some need a licence.
 *
 * @see <a href="https://docs.github.com/en/code-security/getting-started/github-security-features">Security features</a>
 */
public enum SecurityFeature {
    /** GitHub Advanced Security as a whole. */
    ADVANCED_SECURITY,
    /** GitHub Code Security. */
    CODE_SECURITY,
    /** Looks for secrets in what is pushed already. */
    SECRET_SCANNING,
    /** Refuses pushes that hold secrets. */
    SECRET_SCANNING_PUSH_PROTECTION,
    /** Looks for passwords that have no fixed form. */
    SECRET_SCANNING_AI_DETECTION,
    /** Looks for secrets of forms that no provider registered. */
    SECRET_SCANNING_NON_PROVIDER_PATTERNS,
    /** Lets reviewers decide who may close an alert. */
    SECRET_SCANNING_DELEGATED_ALERT_DISMISSAL,
    /** Lets reviewers decide who may push past the protection. */
    SECRET_SCANNING_DELEGATED_BYPASS
}
