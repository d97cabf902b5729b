package dev.workflowdsl.check;

import dev.workflowdsl.expression.Node;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.MatrixLeg;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A combination that is included makes a leg of its own if it fits none, and that leg has only the values given there. */
final class EmptyRunner extends StandardRule {

    EmptyRunner() {
        super("empty-runner", Severity.ERROR, "Each leg of a matrix has the value that names its runner");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        Map<JobSite, Optional<List<MatrixLeg>>> known = new HashMap<>();
        for (Access access : walk.accesses("matrix")) {
            access.text()
                    .around()
                    .job()
                    .filter(site -> isRunner(access, site))
                    .ifPresent(site -> known.computeIfAbsent(site, EmptyRunner::legs)
                            .flatMap(legs -> lacking(legs, access))
                            .ifPresent(leg -> reporter.report(
                                    access.place(),
                                    "\"" + access + "\" is empty in the leg \"" + leg + "\" of job \"" + site.id()
                                            + "\", so that leg has no runner and fails",
                                    "give it that value too")));
        }
    }

    /** The first leg without the value, if others have it; a value that none has is the affair of {@link UnknownAxis}. */
    private static Optional<MatrixLeg> lacking(List<MatrixLeg> legs, Access access) {
        Optional<MatrixLeg> lacking =
                legs.stream().filter(leg -> lacks(leg, access)).findFirst();
        return lacking.filter(leg -> legs.stream().anyMatch(other -> !lacks(other, access)));
    }

    /** Whether the runner is nothing but what is read; with anything beside it, there is a label in any case. */
    private static boolean isRunner(Access access, JobSite site) {
        Path runsOn = site.place().key("runs-on").path();
        Path at = access.place().path();
        List<Node> expressions = access.text().expressions();
        return (at.equals(runsOn) || at.parent().equals(Optional.of(runsOn)))
                && access.text()
                        .template()
                        .filter(template -> template.parts().size() == 1)
                        .isPresent()
                && (expressions.get(0) instanceof Node.Property || expressions.get(0) instanceof Node.Index);
    }

    /** The legs, if they are known. */
    private static Optional<List<MatrixLeg>> legs(JobSite site) {
        return site.job()
                .matrix()
                .filter(matrix -> !matrix.hasMoreLegsThan(Matrix.MOST_LEGS))
                .flatMap(Matrix::legs);
    }

    private static boolean lacks(MatrixLeg leg, Access access) {
        Value value = leg.values();
        for (String name : access.names()) {
            if (value instanceof Template template && !template.isLiteral()) {
                return false;
            }
            Optional<Value> property = value.entries().get(name);
            if (property.isEmpty()) {
                return true;
            }
            value = property.get();
        }
        return value instanceof Value.Null || value.equals(Template.literal(""));
    }
}
