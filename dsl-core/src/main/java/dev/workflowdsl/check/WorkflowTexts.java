package dev.workflowdsl.check;

import dev.workflowdsl.trigger.Event;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Defaults;
import dev.workflowdsl.workflow.Shell;
import dev.workflowdsl.workflow.Workflow;

/** Knows where texts stand in a workflow outside of its jobs, and in what jobs have in common with it. */
final class WorkflowTexts {

    private WorkflowTexts() {}

    static void collect(Workflow workflow, Place at, TextCollector texts) {
        texts.value(at.key("run-name"), workflow.runName());
        for (Event event : workflow.on()) {
            texts.value(at(event, at), event.configuration());
        }
        texts.value(at.key("env"), workflow.env());
        workflow.defaults().ifPresent(defaults -> defaults(defaults, at, texts));
        workflow.concurrency().ifPresent(concurrency -> concurrency(concurrency, at, texts));
        texts.entries(at, workflow.extra());
    }

    static Place at(Event event, Place workflow) {
        return workflow.key("on").key(event.name()).madeBy(event.origin());
    }

    static void concurrency(Concurrency concurrency, Place parent, TextCollector texts) {
        Place at = parent.key("concurrency").madeBy(concurrency.origin());
        texts.value(at.key("group"), concurrency.group());
        texts.value(at.key("cancel-in-progress"), concurrency.cancelsInProgress());
        texts.entries(at, concurrency.extra());
    }

    static void defaults(Defaults defaults, Place parent, TextCollector texts) {
        Place all = parent.key("defaults").madeBy(defaults.origin());
        Place at = all.key("run");
        texts.value(at, defaults.computed());
        texts.value(at.key("shell"), defaults.shell().map(Shell::command));
        texts.value(at.key("working-directory"), defaults.workingDirectory());
        texts.entries(at, defaults.extra());
        texts.entries(all, defaults.extraDefaults());
    }
}
