package dev.workflowdsl.examples.fragments;

import dev.workflowdsl.repository.Codeowners;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.Settings;
import dev.workflowdsl.repository.dependabot.Cooldown;
import dev.workflowdsl.repository.dependabot.Dependabot;
import dev.workflowdsl.repository.dependabot.Ecosystem;
import dev.workflowdsl.repository.dependabot.Update;
import dev.workflowdsl.repository.dependabot.UpdateSchedule;
import dev.workflowdsl.workflow.Team;
import java.time.DayOfWeek;

/** Repositories as the house sets them up. */
public final class Repositories {

    private Repositories() {}

    /**
     * A repository with the default branch {@code main}, where merged branches go and known vulnerabilities raise an alert.
     *
     * @param name with its owner, {@code owner/name}
     * @param team to whom everything in it belongs
     * @param updates what Dependabot keeps up to date
     */
    public static Repository of(String name, Team team, Update... updates) {
        return Repository.of(name)
                .settings(Settings.none()
                        .defaultBranch("main")
                        .deleteBranchOnMerge(true)
                        .vulnerabilityAlerts(true))
                .codeowners(Codeowners.none().owners("*", team))
                .dependabot(Dependabot.of(updates));
    }

    /**
     * Newer versions each Monday. Those of the last days wait, because what is wrong with them is mostly found by then.
     *
     * @param directory of the files that name the versions
     */
    public static Update weekly(Ecosystem ecosystem, String directory) {
        return Update.of(ecosystem, UpdateSchedule.weekly(DayOfWeek.MONDAY), directory)
                .cooldown(Cooldown.days(7));
    }
}
