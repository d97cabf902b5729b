package dev.workflowdsl.codegen.wrapper;

import dev.workflowdsl.action.ActionReference;
import dev.workflowdsl.action.WorkflowReference;
import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import dev.workflowdsl.codegen.descriptor.FloatingRef;
import dev.workflowdsl.codegen.descriptor.Release;
import java.util.Optional;

/**
 * What the calls of a wrapper use.
 *
 * @param text the reference, with its version as comment
 * @param floatingRef the ref for all versions of its major, if there is one
 */
record Uses(String text, Optional<String> floatingRef) {

    static Uses of(ActionReference reference) {
        return new Uses(reference.toString(), reference.floatingRef());
    }

    static Uses of(WorkflowReference reference) {
        return new Uses(reference.toString(), reference.floatingRef());
    }

    /** The commit of the release, or the place in the repository itself. */
    static Uses of(ActionDescriptor descriptor) {
        String action = descriptor.action();
        if (action.startsWith("./")) {
            return new Uses(action, Optional.empty());
        }
        Release release = descriptor
                .release()
                .orElseThrow(() -> new IllegalArgumentException("action \"" + action
                        + "\" has no release, so that nothing can be pinned: name the commit of one"));
        if (descriptor.tagOnly().isPresent()) {
            return new Uses(action + "@" + tag(action, release), Optional.empty());
        }
        return new Uses(
                action + "@" + release.commit()
                        + release.version().map(version -> " # " + version).orElse(""),
                release.major().map(FloatingRef::ref));
    }

    private static String tag(String action, Release release) {
        return release.version()
                .orElseThrow(() -> new IllegalArgumentException("action \"" + action
                        + "\" is to be referred to by its tag alone, and has none: name the version of its release"));
    }
}
