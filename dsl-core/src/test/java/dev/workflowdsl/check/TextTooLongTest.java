package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.Pipelines.job;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.Step;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextTooLongTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new TextTooLong();
    }

    @Override
    public List<Workflow> broken() {
        return List.of(ci(job("test", Step.run("echo ${{ github.sha }}\n" + "'".repeat(11_000)))));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.test.steps[0].run: text of 11023 characters with"
                + " expressions in it becomes an expression of 22031, but GitHub allows 21000: pass the"
                + " expressions by env and put the rest into a file [text-too-long]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(ci(
                job("test", Step.run("echo $SHA\n" + "'".repeat(11_000)).env("SHA", "${{ github.sha }}"))));
    }

    @Test
    void countsWhatGitHubMakesOfTheText() {
        String expression = "format('{0}', github.sha)";
        String longest = "x".repeat(21_000 - expression.length());

        assertThat(found(rule(), ci(job("test", Step.run(longest + "${{ github.sha }}")))))
                .isEmpty();
        assertThat(found(rule(), ci(build("test").env("TEXT", longest + "y${{ github.sha }}"))))
                .containsExactly(
                        ".github/workflows/ci.yml error jobs.test.env.TEXT: text of 20993 characters with expressions"
                                + " in it becomes an expression of 21001, but GitHub allows 21000: pass the expressions by env and"
                                + " put the rest into a file [text-too-long]");
    }
}
