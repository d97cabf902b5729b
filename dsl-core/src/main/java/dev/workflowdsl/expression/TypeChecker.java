package dev.workflowdsl.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what cannot be right in expressions, from the types of what they name: contexts, properties and functions that do not exist,
 * operands of a wrong type, comparisons with only one possible result, objects put into text, and more.
 *
 * <p>It reports only what is certain; where a type is not known, nothing is said. A checker is a value and can be used by many threads.
 */
public final class TypeChecker {
    private final TypeScope scope;

    private TypeChecker(TypeScope scope) {
        this.scope = scope;
    }

    /** A checker for expressions that can name what is in {@code scope}. */
    public static TypeChecker of(TypeScope scope) {
        return new TypeChecker(scope);
    }

    /** The type of what {@code expression} yields, as far as it is known. */
    public Type typeOf(Node expression) {
        return new Inference(scope, Availability.open(), new ArrayList<>()).type(expression);
    }

    /** The problems within {@code expression}, in the order of its parts; what becomes of its value is not looked at. */
    public List<TypeProblem> check(Node expression, Availability available) {
        List<TypeProblem> problems = new ArrayList<>();
        Type unused = new Inference(scope, available, problems).type(expression);
        return List.copyOf(problems);
    }

    /** The problems of the {@code value} of a key, including whether it is of a kind that the key takes. */
    public List<TypeProblem> check(Template value, Position position) {
        List<TypeProblem> problems = new ArrayList<>();
        Inference inference = new Inference(scope, position.availability(), problems);
        if (value.expression().isPresent()) {
            Node whole = value.expression().get();
            Expectation.check(whole, inference.type(whole), position, problems);
        } else {
            checkText(value, inference, problems);
        }
        return List.copyOf(problems);
    }

    /** The problems of a {@code value} that must have a type that fits {@code expected}, such as the default value of an input. */
    public List<TypeProblem> check(Template value, Position position, Type expected) {
        List<TypeProblem> problems = new ArrayList<>(check(value, position));
        value.expression()
                .filter(whole -> problems.isEmpty())
                .ifPresent(whole -> Expectation.check(whole, typeOf(whole), expected, problems));
        return List.copyOf(problems);
    }

    private static void checkText(Template text, Inference inference, List<TypeProblem> problems) {
        for (Template.Part part : text.parts()) {
            if (part instanceof Template.Code code) {
                Expectation.checkText(code.expression(), inference.type(code.expression()), problems);
            }
        }
    }
}
