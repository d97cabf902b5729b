package dev.workflowdsl.check;

import dev.workflowdsl.internal.NameIndex;

/** Names that differ in case only are one file on the disks of macOS and Windows. */
final class DuplicateFile extends StandardRule {

    DuplicateFile() {
        super(
                "duplicate-file",
                Severity.ERROR,
                "Workflows of a repository have different files, compared without case");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        walk.workflow()
                .ifPresent(workflow -> walk.set()
                        .flatMap(set -> set.atWithoutCase(workflow.path()))
                        .filter(first -> first != workflow)
                        .ifPresent(first -> reporter.report(
                                walk.place(),
                                "file \"" + workflow.fileName() + "\" is taken by another workflow"
                                        + NameIndex.spelling(workflow.fileName(), first.fileName())
                                        + ", so one would be written over the other",
                                "give one of the two another file name")));
    }
}
