package dev.workflowdsl.repository;

import java.util.Optional;

/**
 * A secret, or a variable, whose value is not known here: who applies the settings gives it.
 *
 * @param kind what it is
 * @param name the name as GitHub stores it, in upper case
 * @param environment the name of the environment that has it; empty if the repository has it
 * @param source the name of the environment variable from which the value is taken
 * @param what the purpose in a few words
 */
public record GivenValue(Kind kind, String name, Optional<String> environment, String source, String what)
        implements SettingsStep {

    /** What takes a value. */
    public enum Kind {
        /** A secret of workflows. */
        SECRET,
        /** A secret of Dependabot. */
        DEPENDABOT_SECRET,
        /** A configuration variable. */
        VARIABLE
    }
}
