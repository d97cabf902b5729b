package dev.workflowdsl.testing;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Finding;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.check.Severity;
import dev.workflowdsl.internal.SourceName;
import dev.workflowdsl.metadata.ActionSource;
import dev.workflowdsl.metadata.CompositeAction;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.workflow.WorkflowSource;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Makes a test of each workflow and action. */
final class SourceTests {

    private final Checks checks;

    SourceTests(Checks checks) {
        this.checks = checks;
    }

    Stream<DynamicTest> workflows(List<WorkflowSource> sources, List<ActionSource> actionSources) {
        List<DynamicTest> tests = new ArrayList<>();
        Map<Object, String> paths = new LinkedHashMap<>();
        List<Workflow> workflows = new ArrayList<>();
        List<CompositeAction> actions = new ArrayList<>();
        for (WorkflowSource source : sources) {
            make(source, source::workflow, tests, workflow -> {
                workflows.add(workflow);
                paths.put(source, workflow.path());
            });
        }
        for (ActionSource source : actionSources) {
            make(source, source::action, tests, action -> {
                if (action instanceof CompositeAction composite) {
                    actions.add(composite);
                    paths.put(source, action.path());
                }
            });
        }
        Report report = checks.check(workflows, actions);
        paths.forEach((source, path) ->
                tests.add(test(path + " (" + SourceName.simple(source.getClass()) + ")", source, of(report, path))));
        return tests.stream();
    }

    Stream<DynamicTest> repository(RepositorySource source) {
        List<DynamicTest> tests = new ArrayList<>();
        make(source, source::repository, tests, repository -> tests.addAll(of(source, repository)));
        return tests.stream();
    }

    private List<DynamicTest> of(RepositorySource source, Repository repository) {
        Report report = checks.check(repository);
        Stream<String> paths = Stream.concat(
                repository.workflows().stream().map(Workflow::path),
                repository.actions().stream()
                        .filter(CompositeAction.class::isInstance)
                        .map(action -> action.path()));
        return paths.distinct()
                .map(path -> test(path + " of " + repository.name(), source, of(report, path)))
                .toList();
    }

    /** Hands on what a source makes; if it throws, that becomes the test of the source. */
    private static <T> void make(
            Object source, Supplier<T> supplier, List<DynamicTest> tests, Consumer<? super T> consumer) {
        Optional<T> made;
        try {
            made = Optional.of(supplier.get());
        } catch (RuntimeException | LinkageError e) {
            made = Optional.empty();
            tests.add(failing(source.getClass(), e));
        }
        made.ifPresent(consumer);
    }

    static DynamicTest failing(Class<?> source, Throwable problem) {
        return DynamicTest.dynamicTest(source.getName(), uri(source), () -> {
            throw problem;
        });
    }

    private static DynamicTest test(String name, Object source, List<Finding> findings) {
        return DynamicTest.dynamicTest(name, uri(source.getClass()), () -> {
            if (!findings.isEmpty()) {
                throw new AssertionError(name + ": " + Report.of(findings));
            }
        });
    }

    /** Where development environments jump to. */
    private static URI uri(Class<?> source) {
        return URI.create("class:" + SourceName.of(source));
    }

    private static List<Finding> of(Report report, String path) {
        return report.findings().stream()
                .filter(finding -> finding.file().equals(path) && finding.severity() != Severity.NOTE)
                .toList();
    }
}
