package dev.workflowdsl.check;

import dev.workflowdsl.expression.Template;
import dev.workflowdsl.internal.NameIndex;
import dev.workflowdsl.workflow.Concurrency;
import dev.workflowdsl.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who holds the only place in a group waits for ever for a part of itself that wants the same place; GitHub sees it and
 * cancels. Groups are the same if their texts are, compared without case: expressions in them then yield the same.
 */
final class ConcurrencyDeadlock extends StandardRule {

    /** The contexts that a called workflow sees as its caller does; {@code github.workflow} too is that of the caller. */
    private static final Set<String> SHARED_WITH_CALLER = Set.of("github", "vars");

    ConcurrencyDeadlock() {
        super(
                "concurrency-deadlock",
                Severity.ERROR,
                "A workflow, its jobs and what they call are in different concurrency groups");
    }

    @Override
    public void check(Walk walk, Reporter reporter) {
        Optional<Template> outer = walk.workflow().flatMap(workflow -> group(workflow.concurrency()));
        for (JobSite site : walk.jobs()) {
            Optional<Template> own = group(site.job().concurrency());
            own.filter(group -> isSame(group, outer))
                    .ifPresent(group -> reporter.report(
                            site.place().key("concurrency").key("group"),
                            "job \"" + site.id() + "\" waits for the concurrency group \"" + group
                                    + "\" that its workflow holds until the job has ended, so GitHub cancels the run",
                            "give the job a group of its own"));
            called(site)
                    .filter(group -> isSame(group, outer) || isSame(group, own))
                    .ifPresent(group -> reporter.report(
                            site.place().key("uses"),
                            "the workflow that job \"" + site.id() + "\" calls waits for the concurrency group \""
                                    + group + "\" that its caller holds until it has ended, so GitHub cancels the run",
                            "write a name that only the called workflow has into its group, in place of github.workflow,"
                                    + " which is the name of the caller there"));
        }
    }

    /** The group of the workflow that the job calls, if it is the same name there as here. */
    private static Optional<Template> called(JobSite site) {
        return site.called()
                .map(Workflow::concurrency)
                .flatMap(ConcurrencyDeadlock::group)
                .filter(ConcurrencyDeadlock::meansTheSameForTheCaller);
    }

    private static boolean meansTheSameForTheCaller(Template group) {
        List<Access> accesses = new ArrayList<>();
        Access.of(Text.of(Place.root(), Surroundings.NONE, group), accesses::add);
        return accesses.stream().map(Access::context).allMatch(SHARED_WITH_CALLER::contains);
    }

    private static Optional<Template> group(Optional<Concurrency> concurrency) {
        return concurrency.map(Concurrency::group);
    }

    private static boolean isSame(Template group, Optional<Template> other) {
        return other.filter(text -> NameIndex.fold(text.text()).equals(NameIndex.fold(group.text())))
                .isPresent();
    }
}
