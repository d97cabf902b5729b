package acme;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Reporter;
import dev.workflowdsl.check.Rule;
import dev.workflowdsl.check.Severity;
import dev.workflowdsl.check.Walk;

final class House {

    private House() {}

    static Checks checks() {
        return Checks.standard().plus(new Named());
    }

    private record Named() implements Rule {

        @Override
        public String id() {
            return "house-name";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String summary() {
            return "Every workflow has a name";
        }

        @Override
        public void check(Walk walk, Reporter reporter) {
            walk.workflow()
                    .filter(workflow -> workflow.name().isEmpty())
                    .ifPresent(workflow -> reporter.report(walk.place(), "the workflow has no name", "give it one"));
        }
    }
}
