package dev.workflowdsl.repository.dependabot;

/** When Dependabot looks for new versions: by a schedule, or together with the other entries of a group. */
public sealed interface UpdateTiming permits UpdateSchedule, GroupMembership {}
