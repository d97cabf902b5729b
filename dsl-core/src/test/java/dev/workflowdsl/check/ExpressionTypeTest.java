package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.Pipelines.job;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Expression;
import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExpressionTypeTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new ExpressionType();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(build("test").onlyIf("github.ref_type == 'tags'")));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml warning jobs.test.if: \"github.ref_type == 'tags'\" is always false, "
                + "since \"github.ref_type\" is one of \"branch\", \"tag\" and \"'tags'\" is the string \"tags\": "
                + "did you mean \"tag\"? [expression-type]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(build("test").onlyIf("github.ref_type == 'tag'")));
    }

    @Test
    void findsValuesThatTheirKeysDoNotTake() {
        assertThat(found(
                        rule(),
                        ci(job("test")
                                .step(Step.run("make")
                                        .timeout(Expression.raw("github.ref").asNumber())))))
                .containsExactly(
                        ".github/workflows/ci.yml warning jobs.test.steps[0].timeout-minutes: \"github.ref\" is a "
                                + "string, but \"jobs.<job_id>.steps[*].timeout-minutes\" takes a number: turn the text into a "
                                + "value with fromJSON(...) [expression-type]");
    }

    @Test
    void findsObjectsInText() {
        assertThat(found(rule(), ci(job("test").run("echo ${{ github.event }} ${{ github.foo }}"))))
                .containsExactly(
                        ".github/workflows/ci.yml warning jobs.test.steps[0].run: \"github\" has no property \"foo\", so "
                                + "the value is always null: choose one of \"action\", \"action_path\", \"action_ref\", "
                                + "\"action_repository\", \"action_status\", \"actor\", \"actor_id\", \"api_url\", "
                                + "\"artifact_cache_size_limit\", \"artifacts\", \"artifacts_list\", \"base_ref\" and 34 more "
                                + "[expression-type]",
                        ".github/workflows/ci.yml warning jobs.test.steps[0].run: \"github.event\" is an object, of "
                                + "which text shows nothing but the word Object: name one of its properties, or write the whole as "
                                + "JSON with toJSON(...) [expression-type]");
    }
}
