package dev.workflowdsl.check;

import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.workflow.Matrix;
import java.util.stream.Collectors;

/** GitHub starts at most 256 jobs of one matrix. */
final class TooManyLegs extends StandardRule {

    private static final int MOST = Matrix.MOST_LEGS;

    TooManyLegs() {
        super("too-many-legs", Severity.ERROR, "A matrix makes at most " + MOST + " legs");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (JobSite site : walk.jobs()) {
            boolean tooMany = site.job()
                    .matrix()
                    .filter(matrix -> matrix.hasMoreLegsThan(MOST))
                    .isPresent();
            site.matrix()
                    .filter(matrix -> tooMany)
                    .ifPresent(matrix -> reporter.report(
                            matrix.place(),
                            "matrix of job \"" + site.id() + "\" (" + sizes(matrix) + ") makes more than " + MOST
                                    + " legs, and GitHub refuses to start it",
                            "give some axes fewer values, or split the job"));
        }
    }

    private static String sizes(MatrixParts matrix) {
        String product = matrix.vectors().values().stream()
                .filter(Sequence.class::isInstance)
                .map(vector -> String.valueOf(((Sequence) vector).items().size()))
                .collect(Collectors.joining(" x "));
        String included = matrix.include().isEmpty() ? "" : matrix.include().size() + " included";
        return product + (product.isEmpty() || included.isEmpty() ? "" : ", ") + included;
    }
}
