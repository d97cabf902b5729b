package dev.workflowdsl.check;

import dev.workflowdsl.action.ActionCall;
import dev.workflowdsl.workflow.ControlStep;
import dev.workflowdsl.workflow.ExecutableStep;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Step;

/** Knows where texts stand in steps. */
final class StepTexts {

    private StepTexts() {}

    /** Collects the texts of all steps that the surroundings name. */
    static void collect(StepScope scope, TextCollector texts) {
        for (StepSite site : scope.steps()) {
            collect(site.step(), site.place(), texts.within(texts.around().with(site)));
        }
    }

    private static void collect(Step step, Place at, TextCollector texts) {
        texts.value(at.key("name"), step.name());
        texts.entries(at, step.extra());
        if (step instanceof ExecutableStep<?> executable) {
            executable(executable, at, texts);
        } else if (step instanceof ControlStep control) {
            texts.value(at.key("continue-on-error"), control.continueOnError());
        }
    }

    private static void executable(ExecutableStep<?> step, Place at, TextCollector texts) {
        texts.condition(at.key("if"), step.onlyIf());
        texts.value(at.key("run"), step.run());
        texts.value(at.key("shell"), step.shell().map(Shell::command));
        texts.value(at.key("working-directory"), step.workingDirectory());
        texts.value(at.key("with"), step.call().map(ActionCall::inputs));
        texts.value(at.key("env"), step.env());
        texts.value(at.key("continue-on-error"), step.continueOnError());
        texts.value(at.key("timeout-minutes"), step.timeoutMinutes());
    }
}
