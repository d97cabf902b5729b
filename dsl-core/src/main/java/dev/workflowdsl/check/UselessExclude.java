package dev.workflowdsl.check;

import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.workflow.MatrixMatch;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** GitHub says nothing when it excludes nothing, for example after a version was dropped from an axis. */
final class UselessExclude extends StandardRule {

    /** A longer axis makes more legs than GitHub allows, which another rule says. */
    private static final int LONGEST_AXIS = 256;

    UselessExclude() {
        super("useless-exclude", Severity.WARNING, "Each value to exclude from a matrix is a value of its axis");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (JobSite site : walk.jobs()) {
            site.matrix().ifPresent(matrix -> check(site, matrix, reporter));
        }
    }

    private static void check(JobSite site, MatrixParts matrix, Reporter reporter) {
        NameIndex<Value> vectors = new NameIndex<>();
        matrix.vectors().forEach(vectors::add);
        List<Value> combinations = matrix.exclude();
        for (int i = 0; i < combinations.size(); i++) {
            Place place = matrix.excludePlace(i);
            for (Map.Entry<String, Value> asked :
                    combinations.get(i).entries().asMap().entrySet()) {
                Optional<Value> vector = vectors.get(asked.getKey());
                if (vector.isPresent() && excludesNothing(asked.getValue(), vector.get())) {
                    reporter.report(
                            place.key(asked.getKey()),
                            "\"" + asked.getValue() + "\" is excluded from axis \"" + asked.getKey() + "\" of job \""
                                    + site.id() + "\", but is none of its values, so nothing is excluded",
                            "the values are " + vector.get());
                }
            }
        }
    }

    private static boolean excludesNothing(Value asked, Value vector) {
        return vector instanceof Sequence values
                && values.items().size() <= LONGEST_AXIS
                && values.items().stream().allMatch(value -> MatrixMatch.of(asked, value) == MatrixMatch.NO);
    }
}
