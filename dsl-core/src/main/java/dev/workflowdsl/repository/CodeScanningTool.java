package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.internal.Names;
import java.util.Locale;

/**
 * A tool of code scanning, and the alerts that block a merge.
 *
 * @param tool its name in GitHub's list of alerts, for example {@code CodeQL}
 * @param alerts which alerts block
 * @param securityAlerts which alerts of security block
 */
public record CodeScanningTool(String tool, Alerts alerts, SecurityAlerts securityAlerts) {

    /** Which alerts block a merge. */
    public enum Alerts {
        /** None. */
        NONE,
        /** Errors. */
        ERRORS,
        /** Errors and warnings. */
        ERRORS_AND_WARNINGS,
        /** All. */
        ALL
    }

    /** Which alerts of security block a merge. */
    public enum SecurityAlerts {
        /** None. */
        NONE,
        /** Critical ones. */
        CRITICAL,
        /** Critical ones and those of high severity. */
        HIGH_OR_HIGHER,
        /** All but those of low severity. */
        MEDIUM_OR_HIGHER,
        /** All. */
        ALL
    }

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public CodeScanningTool {
        tool = Names.requireText("name of a code scanning tool", tool);
    }

    /**
     * The tool with the thresholds that GitHub's page proposes: errors, and alerts of high severity.
     *
     * @throws IllegalArgumentException if the name is empty
     */
    public static CodeScanningTool of(String tool) {
        return new CodeScanningTool(tool, Alerts.ERRORS, SecurityAlerts.HIGH_OR_HIGHER);
    }

    /** This tool, with other alerts that block; {@code alerts_threshold}. */
    public CodeScanningTool alerts(Alerts alerts) {
        return new CodeScanningTool(tool, alerts, securityAlerts);
    }

    /** This tool, with other alerts of security that block; {@code security_alerts_threshold}. */
    public CodeScanningTool securityAlerts(SecurityAlerts securityAlerts) {
        return new CodeScanningTool(tool, alerts, securityAlerts);
    }

    Data payload() {
        return new Json()
                .put("alerts_threshold", alerts.name().toLowerCase(Locale.ROOT))
                .put("security_alerts_threshold", securityAlerts.name().toLowerCase(Locale.ROOT))
                .put("tool", tool)
                .toData();
    }
}
