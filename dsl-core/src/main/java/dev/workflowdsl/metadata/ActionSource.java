package dev.workflowdsl.metadata;

/** A class that writes one action; what finds actions in a module looks for it. */
@FunctionalInterface
public interface ActionSource {

    /** The action. */
    ActionMetadata action();
}
