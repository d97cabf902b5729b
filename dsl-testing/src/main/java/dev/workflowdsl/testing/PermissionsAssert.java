package dev.workflowdsl.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.workflowdsl.check.Path;
import dev.workflowdsl.workflow.Permission;
import dev.workflowdsl.workflow.Permissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Assertions about what the token may do; comments, order and scopes without access make no difference. */
public final class PermissionsAssert extends PartAssert<PermissionsAssert, Permissions> {

    PermissionsAssert(Permissions actual) {
        this(actual, Subject.of("permissions", Path.root(), actual, Optional.empty()));
    }

    PermissionsAssert(Permissions actual, Subject owner) {
        super(actual, PermissionsAssert.class, owner);
    }

    /** The token may do each of these things; a scope that may be written may be read. */
    @CanIgnoreReturnValue
    public PermissionsAssert grants(Permission first, Permission... more) {
        Permissions expected = Permissions.of(first).plus(more);
        if (!expected.beyond(actual).isEmpty()) {
            throw differing("to grant at least", shown(expected), "it grants", shown(actual));
        }
        return this;
    }

    /** The token may do these things and nothing else; nothing at all without an argument. */
    @CanIgnoreReturnValue
    public PermissionsAssert grantsExactly(Permission... permissions) {
        Permissions expected = Permissions.of(permissions);
        if (!expected.beyond(actual).isEmpty() || !actual.beyond(expected).isEmpty()) {
            throw differing("to grant exactly", shown(expected), "it grants", shown(actual));
        }
        return this;
    }

    /** The token may do no more than these things; nothing at all without an argument. */
    @CanIgnoreReturnValue
    public PermissionsAssert grantsNothingBeyond(Permission... limit) {
        Permissions allowed = Permissions.of(limit);
        return requireNothingBeyond(
                "to grant nothing beyond",
                shown(allowed),
                "it also grants",
                actual.beyond(allowed).stream().map(Permission::toString).toList());
    }

    /** A permission to a line. */
    static List<String> shown(Permissions permissions) {
        Stream<String> granted = permissions.all().isPresent()
                ? Stream.of(permissions.toString())
                : permissions.granted().stream().map(Permission::toString);
        return granted.toList();
    }
}
