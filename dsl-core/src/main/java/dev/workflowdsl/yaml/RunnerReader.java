package dev.workflowdsl.yaml;

import dev.workflowdsl.workflow.Runner;
import java.util.List;

/** Reads what stands behind {@code runs-on}. */
final class RunnerReader {

    private static final List<String> KEYS = List.of("group", "labels");

    private RunnerReader() {}

    static Runner runner(Spot spot) {
        if (!spot.isMapping()) {
            List<String> labels = labels(spot, "runs-on");
            return Runner.labels(labels.get(0), rest(labels));
        }
        Fields fields = Fields.of(spot, "runs-on", KEYS);
        Runner runner = fields.has("group")
                ? fields.required("group", Runner.missing(), s -> Runner.group(s.fullText("group")))
                : Runner.missing();
        runner = fields.apply(runner, "labels", RunnerReader::withLabels);
        if (!fields.has("group") && !fields.has("labels")) {
            throw spot.refused(
                    ReadProblem.MISSING_KEY,
                    "runs-on names neither a group nor labels, so no runner is chosen",
                    "add \"group\" or \"labels\"");
        }
        if (runner.isMissing()) {
            throw Refused.told(spot);
        }
        return fields.whole(fields.extras(runner, Runner::extra));
    }

    private static Runner withLabels(Runner runner, Spot spot) {
        List<String> labels = labels(spot, "labels");
        return runner.isMissing()
                ? Runner.labels(labels.get(0), rest(labels))
                : runner.withLabels(labels.get(0), rest(labels));
    }

    private static List<String> labels(Spot spot, String what) {
        List<String> labels = spot.made(spot.itemsOrOne(what), item -> item.fullText("runner label"));
        if (labels.isEmpty()) {
            throw spot.refused(
                    ReadProblem.INVALID_VALUE, what + " is an empty list, so no runner is chosen", "name a label");
        }
        return labels;
    }

    private static String[] rest(List<String> labels) {
        return labels.subList(1, labels.size()).toArray(String[]::new);
    }
}
