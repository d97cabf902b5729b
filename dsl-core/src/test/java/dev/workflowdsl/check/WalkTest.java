package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.Pipelines.job;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.action.Output;
import dev.workflowdsl.trigger.WorkflowCall;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

final class WalkTest {

    private static final Pattern EXPRESSION = Pattern.compile("vars\\.(X\\d+)");

    @Test
    void findsEveryExpressionThatIsWrittenWhereItIsWritten() {
        Workflow workflow = new EveryText().workflow();

        assertThat(placesInWalk(Walk.of(workflow))).isEqualTo(placesInFile(workflow.toString()));
    }

    @Test
    void findsEveryExpressionOfACompositeAction() {
        Walk walk = Walk.of(new EveryText().action());

        assertThat(walk.accesses("vars"))
                .extracting(access -> access.place().path().toString())
                .containsExactlyInAnyOrder(
                        "inputs.in.default",
                        "outputs.out.value",
                        "runs.new-key",
                        "runs.steps[0].run",
                        "runs.steps[0].shell",
                        "runs.steps[0].env.A",
                        "runs.steps[0].if",
                        "runs.steps[1].with.x");
    }

    /** For each of the numbered expressions the path at which the walk finds it. */
    private static Map<String, String> placesInWalk(Walk walk) {
        Map<String, String> places = new HashMap<>();
        for (Access access : walk.accesses("vars")) {
            String path = access.place().path().toString();
            assertThat(places.put(access.names().get(0), shortened(path)))
                    .as("the expression at %s is found once", path)
                    .isNull();
        }
        return places;
    }

    /** Where the writer has a shorter form, the value stands behind the key itself. */
    private static String shortened(String path) {
        return path.replaceAll("(?<=\\.(concurrency|environment|container|snapshot))\\.(group|name|image)$", "");
    }

    private static Map<String, String> placesInFile(String yaml) {
        Map<String, String> places = new HashMap<>();
        Object file = new Yaml().load(yaml);
        collect(file, Path.root(), places);
        return places;
    }

    private static void collect(Object value, Path path, Map<String, String> places) {
        if (value instanceof Map<?, ?> map) {
            // The key "on" is a boolean to readers of YAML 1.1.
            map.forEach((key, item) -> collect(item, path.key(key.equals(true) ? "on" : key.toString()), places));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), path.index(i), places);
            }
        } else if (value instanceof String text) {
            Matcher matcher = EXPRESSION.matcher(text);
            while (matcher.find()) {
                places.put(matcher.group(1), shortened(path.toString()));
            }
        }
    }

    @Test
    void tellsWhatEnclosesAText() {
        Walk walk = Walk.of(
                ci(job("test", Step.run("echo ${{ github.ref }}").id("echo")).name("At ${{ github.sha }}"))
                        .runName("By ${{ github.actor }}"));

        assertThat(walk.accesses("github"))
                .extracting(Access::toString)
                .containsExactly("github.actor", "github.sha", "github.ref");
        assertThat(walk.accesses("github")).extracting(WalkTest::around).containsExactly("", "test", "test echo");
    }

    private static String around(Access access) {
        Surroundings around = access.text().around();
        return (around.job().map(JobSite::id).orElse("") + " "
                        + around.step().flatMap(step -> step.step().id()).orElse(""))
                .strip();
    }

    @Test
    void knowsJobsWithoutCase() {
        Walk walk = Walk.of(ci(build("Build"), build("test")));

        assertThat(walk.job("BUILD").map(JobSite::id)).contains("Build");
        assertThat(walk.job("deploy")).isEmpty();
        assertThat(walk.stepScopes()).hasSize(2);
        assertThat(walk.file()).isEqualTo(".github/workflows/ci.yml");
    }

    @Test
    void knowsTheOtherWorkflowsOnlyOfAWholeRepository() {
        Workflow called = Workflow.of("build").on(WorkflowCall.any()).jobs(build("build"));
        Workflow caller = ci(Job.calling("call", "./.github/workflows/build.yml"));

        assertThat(Walk.of(caller).jobs().get(0).called()).isEmpty();
        Known known = new Known(
                Optional.of(WorkflowSet.of(List.of(caller, called))),
                reference -> Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(Walk.of(caller, known).jobs().get(0).called()).contains(called);
    }

    @Test
    void tellsConditionsFromTexts() {
        Walk walk = Walk.of(ci(build("test").onlyIf("always()").name("Test")));

        assertThat(walk.texts())
                .filteredOn(Text::isCondition)
                .extracting(text -> text.place().path().toString())
                .containsExactly("jobs.test.if");
    }

    @Test
    void knowsTheOutputsOfJobsAndTheOtherWorkflows() {
        Workflow ci = ci(build("test").output(Output.string("version"), "1"));
        List<List<String>> outputs = new ArrayList<>();
        List<Workflow> workflows = new ArrayList<>();
        Rule rule = new StandardRule("any-rule", Severity.NOTE, "Any") {
            @Override
            public void check(Walk walk, Reporter reporter) {
                walk.jobs().forEach(site -> outputs.add(site.outputs().orElseThrow()));
                workflows.addAll(walk.set().orElseThrow().workflows());
            }
        };

        assertThat(Checks.of(rule).check(List.of(ci)).findings()).isEmpty();
        assertThat(outputs).containsExactly(List.of("version"));
        assertThat(workflows).containsExactly(ci);
    }

    @Test
    void knowsThePlacesOfEvents() {
        Workflow ci = ci(build("test"));

        assertThat(Walk.of(ci).place(ci.on().get(0)).path())
                .hasToString("on." + ci.on().get(0).name());
    }
}
