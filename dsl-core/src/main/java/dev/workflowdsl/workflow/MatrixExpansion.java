package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the legs of a matrix as GitHub does: all combinations of the axes, less those excluded; then each combination to
 * include adds its other values to the legs that it contradicts in no axis, or becomes a leg itself if there is none.
 * What an expression decides is left out, so there may be more legs but not less.
 */
final class MatrixExpansion {

    /** How many values are compared; where nearly all of a huge matrix is excluded, the rest is not looked at. */
    private static final int BUDGET = 100_000;

    /** With more axes the combinations are not made, one axis within the other, but only their number is looked at. */
    private static final int MOST_AXES = 100;

    private static final String INCLUDE = "include";
    private static final String EXCLUDE = "exclude";

    private final int most;
    private final List<MatrixLeg> legs = new ArrayList<>();
    private Mapping axes = Mapping.empty();
    private int budget = BUDGET;
    private boolean certain = true;
    private boolean surelyMany;

    private MatrixExpansion(int most) {
        this.most = most;
    }

    /** A combination to exclude, and how many values it asks for beyond those that were found. */
    private record Filter(Mapping asked, int open) {}

    /**
     * Makes the legs.
     *
     * @param most one more than this, and the rest is left out
     */
    static MatrixExpansion of(Value dimensions, int most) {
        MatrixExpansion expansion = new MatrixExpansion(most);
        if (expansion.readAxes(dimensions) && expansion.axes.size() > MOST_AXES) {
            expansion.certain = false;
            expansion.surelyMany = dimensions.entries().get(EXCLUDE).isEmpty() && expansion.combinations() > most;
        } else if (expansion.certain) {
            expansion.combine(Mapping.empty(), expansion.filters(expansion.items(dimensions, EXCLUDE)));
            expansion.include(dimensions);
        }
        return expansion;
    }

    /** Whether there surely are more than the most legs. */
    boolean exceedsMost() {
        return surelyMany || legs.size() > most;
    }

    /** All legs; empty if there are more than the most, or an expression decides which there are. */
    Optional<List<MatrixLeg>> legs() {
        return certain && budget > 0 && !exceedsMost() ? Optional.of(List.copyOf(legs)) : Optional.empty();
    }

    /** Whether all axes have values that can be told apart. */
    private boolean readAxes(Value dimensions) {
        certain = dimensions instanceof Mapping;
        for (String key : dimensions.entries().keys()) {
            Value value = dimensions.entries().get(key).orElseThrow();
            if (!key.equals(INCLUDE) && !key.equals(EXCLUDE)) {
                certain &= value instanceof Sequence && !key.contains("${{");
                axes = axes.plus(key, value);
            }
        }
        return certain;
    }

    /** How many combinations there are, as far as it matters. */
    private long combinations() {
        long product = 1;
        for (int i = 0; i < axes.size(); i++) {
            product = Math.min(product * ((Sequence) axes.value(i)).items().size(), most + 1L);
        }
        return product;
    }

    private List<Value> items(Value dimensions, String list) {
        Value value = dimensions.entries().get(list).orElse(Sequence.empty());
        if (value instanceof Sequence sequence) {
            certain &= sequence.items().stream().allMatch(Mapping.class::isInstance);
            return sequence.items();
        }
        certain = false;
        return List.of(value);
    }

    /** A combination that an expression yields asks for nothing, so that it may exclude everything. */
    private List<Filter> filters(List<Value> combinations) {
        return combinations.stream()
                .map(combination ->
                        new Filter(combination.entries(), combination.entries().size()))
                .toList();
    }

    /** Adds the legs that begin with the chosen values, unless a filter excludes them. */
    private void combine(Mapping chosen, List<Filter> filters) {
        if (chosen.size() == axes.size()) {
            if (!chosen.isEmpty()) {
                legs.add(MatrixLeg.of(chosen));
            }
            return;
        }
        String axis = axes.key(chosen.size());
        for (Value value : ((Sequence) axes.value(chosen.size())).items()) {
            if (budget-- <= 0 || exceedsMost()) {
                return;
            }
            List<Filter> left = matching(filters, axis, value);
            if (left.stream().noneMatch(filter -> filter.open() == 0)) {
                combine(chosen.plus(axis, value), left);
            }
        }
    }

    private List<Filter> matching(List<Filter> filters, String axis, Value value) {
        List<Filter> left = new ArrayList<>();
        for (Filter filter : filters) {
            MatrixMatch match =
                    filter.asked().get(axis).map(asked -> compare(asked, value)).orElse(MatrixMatch.YES);
            certain &= match != MatrixMatch.MAYBE;
            if (match != MatrixMatch.NO) {
                int found = filter.asked().contains(axis) ? 1 : 0;
                left.add(new Filter(filter.asked(), filter.open() - found));
            }
        }
        return left;
    }

    private void include(Value dimensions) {
        boolean combinedForSure = certain;
        int combined = legs.size();
        for (Value value : items(dimensions, INCLUDE)) {
            if (exceedsMost() || budget <= 0) {
                return;
            }
            MatrixMatch match = addTo(legs.subList(0, combined), value.entries());
            certain &= match != MatrixMatch.MAYBE;
            if (match == MatrixMatch.NO && combinedForSure && value instanceof Mapping combination) {
                legs.add(MatrixLeg.of(axesFirst(combination)));
            }
        }
    }

    /** Adds what the combination has beyond the axes to each leg that agrees with it; whether there is one. */
    private MatrixMatch addTo(List<MatrixLeg> combined, Mapping combination) {
        MatrixMatch any = MatrixMatch.NO;
        for (int i = 0; i < combined.size() && budget-- > 0; i++) {
            MatrixMatch match = agreement(combination, combined.get(i));
            if (match == MatrixMatch.YES) {
                combined.set(i, plusExtras(combined.get(i), combination));
            }
            any = match.compareTo(any) < 0 ? match : any;
        }
        return any;
    }

    private MatrixMatch agreement(Mapping combination, MatrixLeg leg) {
        MatrixMatch match = MatrixMatch.YES;
        for (String axis : axes.keys()) {
            Value actual = leg.values().get(axis).orElseThrow();
            match = combination
                    .get(axis)
                    .map(asked -> compare(asked, actual))
                    .orElse(MatrixMatch.YES)
                    .and(match);
        }
        return match;
    }

    private MatrixLeg plusExtras(MatrixLeg leg, Mapping combination) {
        MatrixLeg result = leg;
        for (int i = 0; i < combination.size(); i++) {
            if (!axes.contains(combination.key(i))) {
                result = result.plus(combination.key(i), combination.value(i));
            }
        }
        return result;
    }

    private Mapping axesFirst(Mapping combination) {
        Mapping first = Mapping.empty();
        Mapping rest = Mapping.empty();
        for (int i = 0; i < combination.size(); i++) {
            if (axes.contains(combination.key(i))) {
                first = first.plus(combination.key(i), combination.value(i));
            } else {
                rest = rest.plus(combination.key(i), combination.value(i));
            }
        }
        for (int i = 0; i < rest.size(); i++) {
            first = first.plus(rest.key(i), rest.value(i));
        }
        return first;
    }

    private MatrixMatch compare(Value asked, Value actual) {
        budget--;
        return MatrixMatch.of(asked, actual);
    }
}
