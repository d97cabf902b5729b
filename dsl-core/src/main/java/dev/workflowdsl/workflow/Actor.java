package dev.workflowdsl.workflow;

import java.util.Optional;

/** Somebody who does something at GitHub: a person, a team, or an app. */
public sealed interface Actor permits Reviewer, App {

    /** The number by which GitHub's REST API knows them. */
    Optional<Long> id();
}
