package dev.workflowdsl.workflow;

import dev.workflowdsl.expression.Evaluator;
import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.Doubts;
import dev.workflowdsl.internal.Names;
import dev.workflowdsl.internal.Printer;
import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.internal.ValueStyle;
import dev.workflowdsl.origin.Origin;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The legs that a job runs in (GitHub's {@code strategy}): every combination of the axes' values, less those excluded,
 * plus those included.
 *
 * @see <a
 *     href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategy">strategy</a>
 */
@ValueStyle
@org.immutables.value.Value.Immutable
public abstract class Matrix {

    /** How many legs GitHub lets a matrix make. */
    public static final int MOST_LEGS = 256;

    private static final String INCLUDE = "include";
    private static final String EXCLUDE = "exclude";

    Matrix() {}

    /**
     * A matrix of the given axes.
     *
     * @throws IllegalArgumentException if two axes have the same name
     */
    public static Matrix of(Axis<?>... axes) {
        Mapping dimensions = Mapping.empty();
        for (Axis<?> axis : axes) {
            if (dimensions.contains(axis.name())) {
                throw new IllegalArgumentException(
                        "axis \"" + axis.name() + "\" is given twice: give each axis once, with all its values");
            }
            if (axis.values().isPresent()) {
                dimensions = dimensions.plus(axis.name(), axis.values().get());
            }
        }
        return of(dimensions, Origin.ofCaller());
    }

    /** A matrix that one expression yields, for example the JSON output of a job that is needed. */
    public static Matrix computed(Expression<?> matrix) {
        return of(Value.of(matrix), Origin.ofCaller());
    }

    /** A matrix as it stands in the file: a mapping of vectors with {@code include} and {@code exclude}, or text. */
    public static Matrix of(Value dimensions) {
        return of(dimensions, Origin.ofCaller());
    }

    /** A strategy that is computed as a whole: an expression that yields a mapping with all its keys. */
    public static Matrix computedStrategy(Expression<?> strategy) {
        return of(Mapping.empty(), Origin.ofCaller()).self().withComputedStrategy(strategy.template());
    }

    private static Matrix of(Value dimensions, Optional<Origin> origin) {
        return ImmutableMatrix.builder()
                .origin(origin)
                .extra(Mapping.empty())
                .dimensions(dimensions)
                .build();
    }

    /** What stands behind {@code matrix:}: the vectors with include and exclude, or one expression. */
    public abstract Value dimensions();

    /** Whether the failure of a leg cancels the others: true, false or an expression; GitHub assumes true. */
    public abstract Optional<Value> failFast();

    /** How many legs run at the same time at the most: a number or an expression. */
    public abstract Optional<Value> maxParallel();

    /** The expression that yields the whole strategy; the matrix has nothing else then. */
    public abstract Optional<Template> computedStrategy();

    /** Keys of the strategy that this library does not know. */
    public abstract Mapping extra();

    /** The Java line that made the matrix. */
    @org.immutables.value.Value.Auxiliary
    public abstract Optional<Origin> origin();

    /**
     * Adds a combination to the matrix, or values to the legs that it matches.
     *
     * @throws IllegalArgumentException if the matrix or its include is an expression
     */
    public Matrix include(AxisValue... combination) {
        return append(INCLUDE, combination);
    }

    /** All combinations to include as one expression that yields an array of objects. */
    public Matrix include(Expression<?> combinations) {
        return dimension(INCLUDE, Value.of(combinations));
    }

    /**
     * Takes away the legs that have all the given values.
     *
     * @throws IllegalArgumentException if the matrix or its exclude is an expression
     */
    public Matrix exclude(AxisValue... combination) {
        return append(EXCLUDE, combination);
    }

    /** All combinations to exclude as one expression that yields an array of objects. */
    public Matrix exclude(Expression<?> combinations) {
        return dimension(EXCLUDE, Value.of(combinations));
    }

    private Matrix append(String list, AxisValue... combination) {
        Mapping entry = Mapping.empty();
        for (AxisValue part : combination) {
            entry = entry.plus(part.axis(), part.value());
        }
        Value present = dimensions().entries().get(list).orElse(Sequence.empty());
        if (!(present instanceof Sequence sequence)) {
            throw new IllegalArgumentException("combination " + entry + " cannot be added to " + list
                    + ", which is the expression \"" + present + "\": give all combinations in one of the two forms");
        }
        return dimension(list, new Sequence(Seq.copyOf(sequence.items()).plus(entry)));
    }

    private Matrix dimension(String key, Value value) {
        return self().withDimensions(dimensions().with("the matrix", key, value));
    }

    /** Whether the failure of a leg cancels the others; GitHub assumes true. */
    public Matrix failFast(boolean failFast) {
        return self().withFailFast(Value.Bool.of(failFast));
    }

    /** Whether the failure of a leg cancels the others, computed. */
    public Matrix failFast(Expression<Boolean> failFast) {
        return self().withFailFast(Value.of(failFast));
    }

    /**
     * How many legs run at the same time at the most.
     *
     * @throws IllegalArgumentException if the number is less than 1
     */
    public Matrix maxParallel(int legs) {
        return maxParallel((double) legs);
    }

    /**
     * How many legs run at the same time at the most.
     *
     * @param legs a whole number, 1 or more
     * @throws IllegalArgumentException if it is not
     */
    public Matrix maxParallel(double legs) {
        Value.Num number = new Value.Num(legs);
        if (legs < 1) {
            Doubts.raise("max-parallel \"" + number + "\" lets no leg run: give 1 or more");
        } else if (legs != Math.rint(legs)) {
            Doubts.raise("max-parallel \"" + number + "\" is no number of legs: give a whole number");
        }
        return self().withMaxParallel(number);
    }

    /** How many legs run at the same time at the most, computed. */
    public Matrix maxParallel(Expression<Number> legs) {
        return self().withMaxParallel(Value.of(legs));
    }

    /**
     * A key of the strategy that this library does not know.
     *
     * @throws IllegalArgumentException if it is one that has a method here
     */
    public Matrix extra(String key, Object value) {
        return self().withExtra(extra().plus(
                        Names.requireExtraKey(key, "matrix", "fail-fast", "max-parallel"), Value.of(value)));
    }

    /** The names of all axes, those of included combinations too; empty if the matrix is an expression. */
    public List<String> axisNames() {
        Set<String> names = new LinkedHashSet<>();
        dimensions().entries().forEach((key, value) -> {
            if (key.equals(INCLUDE)) {
                names.addAll(includedNames(value));
            } else if (!key.equals(EXCLUDE)) {
                names.add(key);
            }
        });
        return List.copyOf(names);
    }

    private static Set<String> includedNames(Value include) {
        Set<String> names = new LinkedHashSet<>();
        if (include instanceof Sequence sequence) {
            sequence.items()
                    .forEach(combination -> names.addAll(combination.entries().keys()));
        }
        return names;
    }

    /** Whether all axes are known now: neither the matrix nor its include, or a part of it, is an expression. */
    public boolean isStatic() {
        return computedStrategy().isEmpty()
                && dimensions() instanceof Mapping mapping
                && mapping.get(INCLUDE).orElse(Sequence.empty()) instanceof Sequence combinations
                && combinations.items().stream().noneMatch(Template.class::isInstance);
    }

    /**
     * The legs in the order in which GitHub makes them: the combinations of the axes' values, of which the last axis
     * changes fastest, less those excluded; then the included combinations that add to none of them.
     *
     * @return empty if an expression decides which legs there are; see {@link #evaluate}
     * @throws IllegalArgumentException if there are more than {@value #MOST_LEGS}
     */
    public Optional<List<MatrixLeg>> legs() {
        if (computedStrategy().isPresent()) {
            return Optional.empty();
        }
        MatrixExpansion expansion = MatrixExpansion.of(dimensions(), MOST_LEGS);
        if (expansion.exceedsMost()) {
            throw new IllegalArgumentException("matrix \"" + axisNames() + "\" makes more than " + MOST_LEGS
                    + " legs, and GitHub refuses to start it: give some axes fewer values, or split the job");
        }
        return expansion.legs();
    }

    /** Whether there are more legs than the number, whatever the expressions in the matrix yield. */
    public boolean hasMoreLegsThan(int number) {
        return MatrixExpansion.of(dimensions(), number).exceedsMost();
    }

    /**
     * This matrix with values in place of its expressions.
     *
     * @throws dev.workflowdsl.expression.ExpressionEvaluationException if an expression has no value
     */
    public Matrix evaluate(Evaluator evaluator) {
        if (computedStrategy().isPresent()) {
            Mapping strategy =
                    Value.of(evaluator.evaluate(computedStrategy().get())).entries();
            return of(strategy.get("matrix").orElse(Mapping.empty()), origin())
                    .self()
                    .withFailFast(strategy.get("fail-fast"))
                    .withMaxParallel(strategy.get("max-parallel"));
        }
        return self().withDimensions(Value.of(evaluator.evaluate(dimensions())))
                .withFailFast(failFast().map(value -> Value.of(evaluator.evaluate(value))))
                .withMaxParallel(maxParallel().map(value -> Value.of(evaluator.evaluate(value))));
    }

    private ImmutableMatrix self() {
        return (ImmutableMatrix) this;
    }

    /** The strategy as YAML. */
    @Override
    public String toString() {
        return Printer.print(this);
    }
}
