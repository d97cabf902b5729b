package dev.workflowdsl.check;

import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.trigger.CallSecret;

/** A call that hands on all secrets is not looked at: which there are is known only to GitHub. */
final class MissingCallSecret extends StandardRule {

    MissingCallSecret() {
        super("missing-call-secret", Severity.ERROR, "A call passes each secret that the called workflow requires");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (KnownCall call : KnownCall.of(walk)) {
            if (call.job().inheritsSecrets()) {
                continue;
            }
            NameIndex<String> given = NameIndex.of(call.job().secrets().keys());
            for (CallSecret secret : call.contract().secrets()) {
                String name = secret.secret().name();
                if (secret.isRequired() && !given.contains(name)) {
                    reporter.report(
                            call.place(),
                            call.subject() + " without its required secret \"" + name
                                    + "\", and GitHub refuses the file",
                            "pass it below \"secrets\", or let the call inherit all");
                }
            }
        }
    }
}
