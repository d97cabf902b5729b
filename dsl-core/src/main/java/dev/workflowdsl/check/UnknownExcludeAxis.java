package dev.workflowdsl.check;

import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.NameIndex;
import java.util.List;

/** GitHub excludes before it includes, so what only included combinations have is unknown to it here. */
final class UnknownExcludeAxis extends StandardRule {

    UnknownExcludeAxis() {
        super(
                "unknown-exclude-axis",
                Severity.ERROR,
                "A combination to exclude names axes that have values of their own");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (JobSite site : walk.jobs()) {
            site.matrix().ifPresent(matrix -> check(site, matrix, reporter));
        }
    }

    private static void check(JobSite site, MatrixParts matrix, Reporter reporter) {
        NameIndex<String> axes = NameIndex.of(matrix.vectors().keySet());
        if (axes.names().stream().anyMatch(name -> name.contains("${{"))) {
            return;
        }
        List<Value> combinations = matrix.exclude();
        for (int i = 0; i < combinations.size(); i++) {
            Place place = matrix.excludePlace(i);
            for (String axis : combinations.get(i).entries().keys()) {
                if (!axes.contains(axis)) {
                    reporter.report(
                            place.key(axis),
                            "\"" + axis + "\" is excluded from the matrix of job \"" + site.id()
                                    + "\", but is no axis with values of its own, and GitHub refuses the file",
                            axes.advice(axis, "leave the combination out"));
                }
            }
        }
    }
}
