package dev.workflowdsl.check;

import dev.workflowdsl.internal.NameIndex;

/** A call that hands on all secrets names none, so it cannot name a wrong one. */
final class UnknownCallSecret extends StandardRule {

    UnknownCallSecret() {
        super("unknown-call-secret", Severity.ERROR, "A call passes only secrets that the called workflow declares");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (KnownCall call : KnownCall.of(walk)) {
            NameIndex<String> declared = NameIndex.of(call.contract().secrets().stream()
                    .map(secret -> secret.secret().name())
                    .toList());
            for (String name : call.job().secrets().keys()) {
                if (!declared.contains(name)) {
                    reporter.report(
                            call.site().place().key("secrets").key(name),
                            call.subject() + " with the secret \"" + name
                                    + "\", which that does not declare, and GitHub refuses the file",
                            declared.advice(name, "leave it out, or declare it there"));
                }
            }
        }
    }
}
