package dev.workflowdsl.check;

import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.trigger.Input;

/** GitHub turns any single value into text, but no text into a number or boolean; expressions it judges when they run. */
final class CallInputType extends StandardRule {

    CallInputType() {
        super("call-input-type", Severity.ERROR, "A value that a call gives to an input is of the input's type");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        for (KnownCall call : KnownCall.of(walk)) {
            NameIndex<Input<?>> declared = new NameIndex<>();
            call.contract().inputs().forEach(input -> declared.add(input.name(), input));
            call.job()
                    .inputs()
                    .forEach((name, value) -> declared.get(name)
                            .filter(input -> !fits(value, input.type()))
                            .ifPresent(input -> reporter.report(
                                    call.site().place().key("with").key(name),
                                    call.subject() + " with \"" + value + "\" for the input \"" + name
                                            + "\", which takes " + wanted(input.type())
                                            + ", and GitHub refuses the file",
                                    "give " + wanted(input.type()) + " or an expression")));
        }
    }

    private static boolean fits(Value value, String type) {
        if (value instanceof Template text && !text.isLiteral()) {
            return true;
        }
        return switch (type) {
            case "boolean" -> value instanceof Value.Bool;
            case "number" -> value instanceof Value.Num;
            default -> true;
        };
    }

    private static String wanted(String type) {
        return type.equals("boolean") ? "true or false" : "a number";
    }
}
