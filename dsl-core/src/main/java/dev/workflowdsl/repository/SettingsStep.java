package dev.workflowdsl.repository;

/** A step of those that bring the settings of a repository about: a request, a removal of what is not wanted, a value. */
public sealed interface SettingsStep permits ApiCall, Pruning, GivenValue {

    /** The purpose in a few words, for people who read the list of steps. */
    String what();
}
