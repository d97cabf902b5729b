package dev.workflowdsl.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.workflowdsl.expression.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractObjectAssert;

/** An assertion about a part of a workflow or repository, whose messages show where it is and what it looks like. */
abstract sealed class PartAssert<S extends PartAssert<S, A>, A> extends AbstractObjectAssert<S, A>
        permits BranchProtectionAssert,
                CodeAssert,
                EnvironmentAssert,
                FindingAssert,
                MatrixAssert,
                PermissionsAssert,
                ReportAssert,
                RepositoryAssert {

    final Subject subject;

    PartAssert(A actual, Class<S> selfType, Subject subject) {
        super(actual, selfType);
        this.subject = subject;
    }

    /** Fails unless both are the same; what is expected and what there is, in one message. */
    @CanIgnoreReturnValue
    final S requireEqual(String expectation, Object expected, String fact, Object found) {
        if (!expected.equals(found)) {
            throw differing(expectation, expected, fact, found);
        }
        return myself;
    }

    /** Fails unless both have the same elements, in whatever order. */
    @CanIgnoreReturnValue
    final <T> S requireSame(String expectation, List<T> expected, String fact, List<T> found) {
        if (!new LinkedHashSet<>(expected).equals(new LinkedHashSet<>(found))) {
            throw differing(expectation, expected, fact, found);
        }
        return myself;
    }

    /** Fails unless each expected element was found. */
    @CanIgnoreReturnValue
    final <T> S requireAll(String expectation, List<T> expected, String fact, Collection<T> found) {
        if (!found.containsAll(expected)) {
            List<T> missing =
                    expected.stream().filter(item -> !found.contains(item)).toList();
            throw differing(expectation, missing, fact, found);
        }
        return myself;
    }

    /** Fails with what was found, if it is anything. */
    @CanIgnoreReturnValue
    final S requireNone(String expectation, String fact, Collection<?> found) {
        if (!found.isEmpty()) {
            throw failed(subject.message(expectation, fact, List.copyOf(found)));
        }
        return myself;
    }

    /** Fails with what was found beyond what is allowed, if it is anything. */
    @CanIgnoreReturnValue
    final S requireNothingBeyond(String expectation, List<String> allowed, String fact, List<String> beyond) {
        if (!beyond.isEmpty()) {
            throw differing(expectation, allowed, fact, beyond);
        }
        return myself;
    }

    /** Fails unless the mapping has the key with the value. */
    @CanIgnoreReturnValue
    final S requireEntry(String what, Value mapping, String key, Object value) {
        Value expected = Value.of(value);
        Optional<Value> found = mapping.entries().get(key);
        if (!found.equals(Optional.of(expected))) {
            throw differing(
                    "to have " + what,
                    key + ": " + Values.shown(expected),
                    "it has",
                    found.map(present -> key + ": " + Values.shown(present))
                            .orElse(
                                    mapping.entries().isEmpty()
                                            ? "none"
                                            : "only " + mapping.entries().keys()));
        }
        return myself;
    }

    /** Fails unless it is there and as expected. */
    @CanIgnoreReturnValue
    final S requirePresent(String expectation, Object expected, Optional<?> found) {
        if (!found.equals(Optional.of(expected))) {
            throw differing(expectation, expected, "it has", found.isPresent() ? found.get() : List.of());
        }
        return myself;
    }

    @CanIgnoreReturnValue
    final S require(boolean holds, String expectation, String fact) {
        if (!holds) {
            throw failed(subject.message(expectation, fact));
        }
        return myself;
    }

    /** The value that an assertion needs to go on. */
    final <T> T present(Optional<T> value, String expectation, String fact) {
        return value.orElseThrow(() -> failed(subject.message(expectation, fact)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <T> List<T> list(T first, T... more) {
        List<T> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return all;
    }

    final AssertionError differing(String expectation, Object expected, String fact, Object found) {
        return failureWithActualExpected(found, expected, "%s", subject.message(expectation, expected, fact, found));
    }

    final AssertionError failed(String message) {
        return failure("%s", message);
    }
}
