package dev.workflowdsl.check;

import dev.workflowdsl.expression.Availability;
import dev.workflowdsl.expression.Position;
import dev.workflowdsl.expression.TypeChecker;
import dev.workflowdsl.expression.TypeProblem;
import dev.workflowdsl.expression.TypeScope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is wrong with an expression where it stands, for the rules that each report one sort of it.
 *
 * @param text the text in which the expression stands
 * @param problem what is wrong
 */
record ExpressionProblem(Text text, TypeProblem problem) {

    private static final TypeChecker CHECKER = TypeChecker.of(TypeScope.standard());
    private static final Availability NOTHING = Availability.of(Set.of(), Set.of());

    /** The problems of a text of a workflow, in their order. */
    static Stream<ExpressionProblem> inWorkflow(Text text) {
        return find(text, Position::inWorkflow);
    }

    /** The problems of a text of an action, in their order. */
    static Stream<ExpressionProblem> inAction(Text text) {
        return find(text, Position::inAction);
    }

    private static Stream<ExpressionProblem> find(Text text, Function<List<String>, Optional<Position>> positions) {
        if (text.expressions().isEmpty()) {
            return Stream.of();
        }
        List<String> path = text.place().path().segmentNames();
        return problems(text, path, positions.apply(path)).map(problem -> new ExpressionProblem(text, problem));
    }

    private static Stream<TypeProblem> problems(Text text, List<String> path, Optional<Position> position) {
        if (position.isPresent() && text.template().isPresent()) {
            return CHECKER.check(text.template().get(), position.get()).stream();
        }
        // Behind an event nothing can be computed but what the table knows; of keys that are not known nothing is said.
        Availability available = position.map(Position::availability)
                .orElseGet(() -> path.get(0).equals("on") ? NOTHING : Availability.open());
        return text.expressions().stream().flatMap(expression -> CHECKER.check(expression, available).stream());
    }

    /** Reports the problem where the text stands. */
    void report(Reporter reporter) {
        reporter.report(text.place(), problem.message(), problem.hint());
    }
}
