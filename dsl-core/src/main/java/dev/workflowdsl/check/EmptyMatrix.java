package dev.workflowdsl.check;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Value;
import java.util.List;
import java.util.function.IntFunction;

/** GitHub refuses emptiness at each level of a matrix: no axis, an axis without values, a combination without values. */
final class EmptyMatrix extends StandardRule {

    EmptyMatrix() {
        super("empty-matrix", Severity.ERROR, "A matrix has an axis, and each axis and combination of it a value");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (JobSite site : walk.jobs()) {
            site.matrix().ifPresent(matrix -> check(site, matrix, reporter));
        }
    }

    private static void check(JobSite site, MatrixParts matrix, Reporter reporter) {
        boolean noAxis = matrix.axes().map(axes -> axes.names().isEmpty()).orElse(false);
        if (noAxis && matrix.include().isEmpty() && !hasOtherStrategy(site)) {
            reporter.report(
                    matrix.place(),
                    "matrix of job \"" + site.id() + "\" has neither an axis nor a combination to include, and GitHub"
                            + " refuses the file",
                    "give it an axis, or leave the matrix out");
        }
        matrix.vectors().forEach((axis, vector) -> {
            if (vector instanceof Sequence values && values.items().isEmpty()) {
                reporter.report(
                        matrix.vectorPlace(axis),
                        "axis \"" + axis + "\" of job \"" + site.id() + "\" has no values, and GitHub refuses the file",
                        "give it a value, or leave the axis out");
            }
        });
        combinations("include", matrix.include(), matrix::includePlace, site, reporter);
        combinations("exclude", matrix.exclude(), matrix::excludePlace, site, reporter);
    }

    /** Without an axis the strategy of a job can still say how its one leg runs; then it has no matrix in the file. */
    private static boolean hasOtherStrategy(JobSite site) {
        return site.job()
                .matrix()
                .filter(matrix -> matrix.failFast().isPresent()
                        || matrix.maxParallel().isPresent()
                        || !matrix.extra().isEmpty())
                .isPresent();
    }

    private static void combinations(
            String what, List<Value> combinations, IntFunction<Place> placeOf, JobSite site, Reporter reporter) {
        for (int i = 0; i < combinations.size(); i++) {
            if (combinations.get(i) instanceof Mapping combination && combination.isEmpty()) {
                reporter.report(
                        placeOf.apply(i),
                        "a combination to " + what + " in the matrix of job \"" + site.id()
                                + "\" has no values, and GitHub refuses the file",
                        "name an axis with its value, or leave the combination out");
            }
        }
    }
}
