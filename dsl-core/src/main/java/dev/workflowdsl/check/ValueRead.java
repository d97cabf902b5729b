package dev.workflowdsl.check;

import java.util.Optional;

/**
 * A place at which a workflow needs a secret or a variable.
 *
 * @param kind which of the two
 * @param name the name as it is read
 * @param job the job that needs it; empty outside of jobs
 * @param place where it is read, or passed to a called workflow
 * @param sight what the job sees of it
 */
record ValueRead(ValueKind kind, String name, Optional<JobSite> job, Place place, Declarations.Sight sight) {}
