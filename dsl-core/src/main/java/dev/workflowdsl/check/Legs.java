package dev.workflowdsl.check;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the legs of a matrix as GitHub makes them: all combinations of the axes, less those excluded, plus those
 * included that match none of them. What an expression decides is left out, so there may be more legs but not less.
 */
final class Legs {

    /** How many values are compared; where nearly all of a huge matrix is excluded, the rest stays uncounted. */
    private static final int BUDGET = 100_000;

    private final int most;
    private final List<String> axes = new ArrayList<>();
    private final List<List<Value>> vectors = new ArrayList<>();
    private final List<Map<String, Value>> legs = new ArrayList<>();
    private int budget = BUDGET;
    private boolean certain = true;

    private Legs(int most) {
        this.most = most;
    }

    /** A combination to exclude, and how many values it asks for beyond those that were found. */
    private record Filter(Mapping asked, int open) {}

    /** Whether the matrix surely makes more legs than the given number. */
    static boolean exceed(MatrixParts matrix, int most) {
        Legs legs = new Legs(most);
        for (Map.Entry<String, Value> axis : matrix.vectors().entrySet()) {
            if (!(axis.getValue() instanceof Sequence values) || axis.getKey().contains("${{")) {
                return false;
            }
            legs.axes.add(axis.getKey());
            legs.vectors.add(values.items());
        }
        return legs.count(matrix) > most;
    }

    private int count(MatrixParts matrix) {
        List<Filter> filters = new ArrayList<>();
        for (Value combination : matrix.exclude()) {
            Mapping asked = combination.entries();
            filters.add(new Filter(asked, asked.size()));
        }
        if (!axes.isEmpty()) {
            combine(new LinkedHashMap<>(), filters);
        }
        return certain ? legs.size() + included(matrix.include()) : legs.size();
    }

    /** Adds the legs that begin with the chosen values, unless a filter excludes them. */
    private void combine(Map<String, Value> chosen, List<Filter> filters) {
        if (chosen.size() == axes.size()) {
            legs.add(new LinkedHashMap<>(chosen));
            return;
        }
        String axis = axes.get(chosen.size());
        for (Value value : vectors.get(chosen.size())) {
            if (budget-- <= 0 || legs.size() > most) {
                return;
            }
            List<Filter> left = matching(filters, axis, value);
            if (left.stream().noneMatch(filter -> filter.open() == 0)) {
                chosen.put(axis, value);
                combine(chosen, left);
                chosen.remove(axis);
            }
        }
    }

    private List<Filter> matching(List<Filter> filters, String axis, Value value) {
        List<Filter> left = new ArrayList<>();
        for (Filter filter : filters) {
            Match match =
                    filter.asked().get(axis).map(asked -> compare(asked, value)).orElse(Match.YES);
            certain &= match != Match.MAYBE;
            if (match != Match.NO) {
                int found = filter.asked().contains(axis) ? 1 : 0;
                left.add(new Filter(filter.asked(), filter.open() - found));
            }
        }
        return left;
    }

    /** How many combinations to include surely become legs of their own, since no other leg has their values. */
    private int included(List<Value> combinations) {
        int included = 0;
        for (Value combination : combinations) {
            if (legs.size() + included > most || budget <= 0) {
                break;
            }
            boolean isNew = combination instanceof Mapping mapping
                    && legs.stream().allMatch(leg -> agreement(mapping, leg) == Match.NO);
            included += isNew ? 1 : 0;
        }
        return included;
    }

    private Match agreement(Mapping combination, Map<String, Value> leg) {
        Match match = Match.YES;
        for (Map.Entry<String, Value> axis : leg.entrySet()) {
            match = combination
                    .get(axis.getKey())
                    .map(asked -> compare(asked, axis.getValue()))
                    .orElse(Match.YES)
                    .and(match);
        }
        return match;
    }

    private Match compare(Value asked, Value actual) {
        budget--;
        return Match.of(asked, actual);
    }
}
