package dev.workflowdsl.check;

import java.util.List;

/** The rules of this library, in the order of docs/checks.md. */
final class StandardRules {

    static final List<Rule> ALL = List.of();

    private StandardRules() {}
}
