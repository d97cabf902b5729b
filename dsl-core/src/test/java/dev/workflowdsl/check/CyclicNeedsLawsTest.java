package dev.workflowdsl.check;

import static dev.workflowdsl.check.Pipelines.build;
import static dev.workflowdsl.check.Pipelines.ci;
import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Workflow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class CyclicNeedsLawsTest {

    private static final List<String> IDS = List.of("a", "b", "c", "d", "e");

    /** For each id the ids that its job needs. */
    @Provide
    Arbitrary<List<Set<String>>> needs() {
        return Arbitraries.of(IDS).set().ofMaxSize(2).list().ofSize(IDS.size());
    }

    @Property
    void aCycleIsFoundExactlyIfSomeJobCanNeverStart(@ForAll("needs") List<Set<String>> needs) {
        Workflow workflow = ci();
        for (int i = 0; i < IDS.size(); i++) {
            String id = IDS.get(i);
            Job[] needed = needs.get(i).stream()
                    .filter(need -> !need.equals(id))
                    .map(Pipelines::build)
                    .toArray(Job[]::new);
            workflow = workflow.jobs(build(id).needs(needed));
        }

        assertThat(Checks.of(new CyclicNeeds()).check(workflow).isEmpty()).isEqualTo(allCanStart(needs));
    }

    private static boolean allCanStart(List<Set<String>> needs) {
        Set<String> started = new HashSet<>();
        for (int round = 0; round < IDS.size(); round++) {
            for (int i = 0; i < IDS.size(); i++) {
                Set<String> open = new HashSet<>(needs.get(i));
                open.remove(IDS.get(i));
                if (started.containsAll(open)) {
                    started.add(IDS.get(i));
                }
            }
        }
        return started.size() == IDS.size();
    }
}
