package dev.workflowdsl.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.Axis;
import dev.workflowdsl.workflow.AxisValue;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.MatrixLeg;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Assertions about a matrix.
 *
 * <p>Legs are known before the run only if no expression computes the matrix; assertions about legs fail otherwise.
 */
public final class MatrixAssert extends PartAssert<MatrixAssert, Matrix> {

    MatrixAssert(Matrix actual) {
        this(actual, Subject.alone("matrix", actual, actual.origin()));
    }

    MatrixAssert(Matrix actual, Subject owner) {
        super(actual, MatrixAssert.class, owner);
    }

    /** The matrix has this axis with exactly these values in this order. */
    @CanIgnoreReturnValue
    public MatrixAssert hasAxis(Axis<?> axis) {
        return requireEntry(
                "the axis",
                actual.dimensions(),
                axis.name(),
                axis.values()
                        .orElseThrow(() -> new IllegalArgumentException("axis \"" + axis.name()
                                + "\" gets its values from included combinations: ask for hasLeg(...)")));
    }

    /** The matrix has as many legs. */
    @CanIgnoreReturnValue
    public MatrixAssert hasLegs(int number) {
        if (legs().size() != number) {
            throw differing("to have as many legs", number, "it has " + legs().size(), shown());
        }
        return this;
    }

    /** There is a leg with all of these values, for example {@code JAVA.is("21"), OS.is("windows-latest")}. */
    @CanIgnoreReturnValue
    public MatrixAssert hasLeg(AxisValue first, AxisValue... more) {
        return hasLegs(first, more)
                ? this
                : requireAll("to have a leg with", List.of(shown(first, more)), "its legs are", shown());
    }

    /** There is no leg with all of these values. */
    @CanIgnoreReturnValue
    public MatrixAssert hasNoLeg(AxisValue first, AxisValue... more) {
        return hasLegs(first, more)
                ? requireNone("to have no leg with " + shown(first, more), "its legs are", shown())
                : this;
    }

    private boolean hasLegs(AxisValue first, AxisValue... more) {
        return legs().stream().anyMatch(leg -> list(first, more).stream().allMatch(wanted -> has(leg, wanted)));
    }

    private static boolean has(MatrixLeg leg, AxisValue wanted) {
        return leg.values().get(wanted.axis()).equals(Optional.of(wanted.value()));
    }

    private static String shown(AxisValue first, AxisValue... more) {
        return list(first, more).stream()
                .map(part -> part.axis() + ": " + Values.shown(part.value()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private List<String> shown() {
        return legs().stream().map(leg -> Values.shown(leg.values())).toList();
    }

    private List<MatrixLeg> legs() {
        return present(actual.legs(), "to have known legs", "an expression computes its matrix");
    }

    /** The other legs are cancelled when one fails, which is GitHub's default. */
    @CanIgnoreReturnValue
    public MatrixAssert failsFast() {
        return require(actual.failFast().map(Value.Bool.of(true)::equals).orElse(true), "to fail fast", "it does not");
    }

    /** The other legs go on when one fails. */
    @CanIgnoreReturnValue
    public MatrixAssert doesNotFailFast() {
        return require(
                actual.failFast().map(Value.Bool.of(false)::equals).orElse(false), "not to fail fast", "it does");
    }

    /** So many legs run at the same time. */
    @CanIgnoreReturnValue
    public MatrixAssert hasMaxParallel(int legs) {
        return requirePresent("to run at the same time", new Value.Num(legs), actual.maxParallel());
    }
}
