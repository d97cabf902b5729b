package dev.workflowdsl.check;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.workflow.AnyJob;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A matrix that is written out as a mapping, taken apart.
 *
 * @param place where the mapping stands
 * @param vectors the axes with their values, a sequence or an expression
 * @param include the combinations to include; one expression may yield one or all of them
 * @param exclude the combinations to exclude; one expression may yield one or all of them
 * @param axes the names of all axes, those of included combinations too; empty if some are known only at run time
 */
record MatrixParts(
        Place place,
        Map<String, Value> vectors,
        List<Value> include,
        List<Value> exclude,
        Optional<NameIndex<String>> axes) {

    private static final String INCLUDE = "include";
    private static final String EXCLUDE = "exclude";

    /** The parts of the job's matrix; empty if the job has none, or an expression yields it. */
    static Optional<MatrixParts> of(AnyJob job, Place jobPlace) {
        return job.matrix()
                .filter(matrix -> matrix.computedStrategy().isEmpty() && !(matrix.dimensions() instanceof Template))
                .map(matrix -> of(
                        matrix.dimensions().entries(),
                        jobPlace.key("strategy").madeBy(matrix.origin()).key("matrix")));
    }

    private static MatrixParts of(Mapping dimensions, Place place) {
        Map<String, Value> vectors = new LinkedHashMap<>();
        for (Map.Entry<String, Value> entry : dimensions.asMap().entrySet()) {
            if (!entry.getKey().equals(INCLUDE) && !entry.getKey().equals(EXCLUDE)) {
                vectors.put(entry.getKey(), entry.getValue());
            }
        }
        List<Value> include = items(dimensions.get(INCLUDE));
        return new MatrixParts(
                place,
                vectors,
                include,
                items(dimensions.get(EXCLUDE)),
                axes(new ArrayList<>(vectors.keySet()), include));
    }

    private static List<Value> items(Optional<Value> list) {
        Value value = list.orElse(Sequence.empty());
        if (value instanceof Sequence sequence) {
            return sequence.items();
        }
        return value instanceof Template ? List.of(value) : List.of();
    }

    private static Optional<NameIndex<String>> axes(List<String> names, List<Value> include) {
        boolean known = true;
        for (Value combination : include) {
            known &= !(combination instanceof Template);
            names.addAll(combination.entries().keys());
        }
        known &= names.stream().noneMatch(name -> name.contains("${{"));
        return known ? Optional.of(NameIndex.of(names)) : Optional.empty();
    }

    Place vectorPlace(String axis) {
        return place.key(axis);
    }

    Place includePlace(int position) {
        return place.key(INCLUDE).index(position);
    }

    Place excludePlace(int position) {
        return place.key(EXCLUDE).index(position);
    }
}
