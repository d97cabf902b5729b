package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static dev.workflowdsl.check.RuleLaws.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Sequence;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.Workflow;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TooDeepTest implements RuleLaws {

    @Override
    public Rule rule() {
        return new TooDeep();
    }

    /** A job whose extra key holds so many sequences inside each other; the file, the jobs and the job lie around them. */
    private static Workflow nested(int depth) {
        Value value = Sequence.empty();
        for (int i = 1; i < depth; i++) {
            value = Sequence.of(List.of(value));
        }
        return ci(build("test").extra("new-key", value));
    }

    @Override
    public List<Workflow> broken() {
        return List.of(nested(48));
    }

    @Override
    public String finding() {
        return ".github/workflows/ci.yml error jobs.test.new-key" + "[0]".repeat(47)
                + ": this lies inside more than 50 mappings and sequences, and GitHub refuses the file: nest it less deep,"
                + " or write it as JSON and read that with fromJSON(...) [too-deep]";
    }

    @Override
    public List<Workflow> mended() {
        return List.of(nested(47));
    }

    @Test
    void endsAtOnceInWhatIsMuchDeeper() {
        assertThat(found(rule(), nested(1_000))).hasSize(1);
    }

    @Test
    void countsMappingsToo() {
        Value value = Mapping.empty();
        for (int i = 0; i < 47; i++) {
            value = Mapping.empty().plus("a", value);
        }

        assertThat(found(rule(), ci(build("test").extra("new-key", value)))).hasSize(1);
    }
}
