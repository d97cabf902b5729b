package dev.workflowdsl.check;

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
        walk.set()
                .flatMap(set -> set.atWithoutCase(walk.file()))
                .filter(first -> first != walk.workflow())
                .ifPresent(first -> reporter.report(
                        walk.place(),
                        "file \"" + walk.workflow().fileName() + "\" is taken by another workflow"
                                + NameIndex.spelling(walk.workflow().fileName(), first.fileName())
                                + ", so one would be written over the other",
                        "give one of the two another file name"));
    }
}
