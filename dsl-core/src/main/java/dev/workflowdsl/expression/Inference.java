package dev.workflowdsl.expression;

import java.util.List;
import java.util.Optional;

/** Finds the type of an expression from the types of its parts, and reports what does not fit together. */
final class Inference {
    private final TypeScope scope;
    private final Availability available;
    private final List<TypeProblem> problems;

    Inference(TypeScope scope, Availability available, List<TypeProblem> problems) {
        this.scope = scope;
        this.available = available;
        this.problems = problems;
    }

    Type type(Node node) {
        if (node instanceof Node.Literal literal) {
            return Type.of(literal.value());
        }
        if (node instanceof Node.Context context) {
            return context(context);
        }
        if (node instanceof Node.Property property) {
            return new Access(node, problems).property(type(property.target()), property.target(), property.name());
        }
        if (node instanceof Node.Index index) {
            Type target = type(index.target());
            return new Access(node, problems).index(target, index.target(), type(index.index()));
        }
        if (node instanceof Node.Star star) {
            return new Access(node, problems).star(type(star.target()), star.target());
        }
        if (node instanceof Node.Call call) {
            return call(call);
        }
        if (node instanceof Node.Not not) {
            Type unused = type(not.operand());
            return Type.bool();
        }
        Node.Binary binary = (Node.Binary) node;
        return binary.operator().isLogical() ? logical(binary) : comparison(binary);
    }

    private Type context(Node.Context context) {
        Optional<Type> type = scope.type(context.name());
        if (type.isEmpty()) {
            report(
                    TypeProblem.Kind.UNKNOWN_CONTEXT,
                    context,
                    "\"" + context.name() + "\" is no context, so GitHub refuses the expression",
                    Suggestion.instead(context.name(), scope.contexts().keySet(), "put text into 'single quotes'"));
        } else if (!available.hasContext(context.name())) {
            report(
                    TypeProblem.Kind.NOT_AVAILABLE,
                    context,
                    "the context \"" + context.name() + "\" does not exist here, so GitHub refuses the expression",
                    available
                            .contexts()
                            .filter(names -> !names.isEmpty())
                            .map(names -> "there are only " + Suggestion.list(names))
                            .orElse("write the value without an expression"));
        }
        return type.orElse(Type.any());
    }

    private Type call(Node.Call call) {
        List<Type> arguments = call.arguments().stream().map(this::type).toList();
        Optional<Signature> signature = Signature.find(call.function());
        if (signature.isEmpty()) {
            report(
                    TypeProblem.Kind.UNKNOWN_FUNCTION,
                    call,
                    "\"" + call.function() + "\" is no function, so GitHub refuses the expression",
                    Suggestion.instead(call.function(), Signature.names(), "leave it out"));
            return Type.any();
        }
        if (!available.hasFunction(call.function())) {
            report(
                    TypeProblem.Kind.NOT_AVAILABLE,
                    call,
                    "the function \"" + call.function() + "\" does not exist here, so GitHub refuses the expression",
                    signature.get().home());
        } else if (available.refusal(signature.get(), arguments.size()).isPresent()) {
            report(
                    TypeProblem.Kind.ARGUMENT_COUNT,
                    call,
                    "\"" + call.function() + "\" takes no ids of jobs here, so GitHub refuses the expression",
                    "leave the arguments out; only the condition of a job can ask for the result of single jobs");
        }
        return new CallTypes(call, arguments, problems).type(signature.get());
    }

    private Type logical(Node.Binary chain) {
        boolean or = chain.operator() == Operator.OR;
        List<Node> operands = chain.operands();
        Optional<Type> handedOn = Optional.empty();
        for (Node operand : operands.subList(0, operands.size() - 1)) {
            Type type = type(operand);
            handedOn = union(handedOn, or ? Narrowing.truthy(type) : Narrowing.falsy(type));
        }
        Type last = type(operands.get(operands.size() - 1));
        return handedOn.map(type -> type.or(last)).orElse(last);
    }

    private static Optional<Type> union(Optional<Type> left, Optional<Type> right) {
        return left.isPresent() && right.isPresent() ? Optional.of(left.get().or(right.get())) : left.or(() -> right);
    }

    private Type comparison(Node.Binary binary) {
        Type left = type(binary.left());
        Type right = type(binary.right());
        if (binary.operator() == Operator.EQ || binary.operator() == Operator.NE) {
            equality(binary, left, right);
        } else {
            ordering(binary, left, right);
        }
        return Type.bool();
    }

    private void equality(Node.Binary binary, Type left, Type right) {
        if (Comparability.neverEqual(left, right)) {
            report(
                    TypeProblem.Kind.CONSTANT_COMPARISON,
                    binary,
                    Expectation.quote(binary) + " is always " + (binary.operator() == Operator.NE) + ", since "
                            + Expectation.quote(binary.left()) + " is " + Values.describe(left) + " and "
                            + Expectation.quote(binary.right()) + " is " + Values.describe(right),
                    Values.mend(left, right));
        }
    }

    private void ordering(Node.Binary binary, Type left, Type right) {
        boolean leftIsOrdered = Comparability.isOrdered(left);
        if (!leftIsOrdered || !Comparability.isOrdered(right)) {
            report(
                    TypeProblem.Kind.WRONG_TYPE,
                    binary,
                    "\"" + binary.operator().symbol() + "\" compares numbers or strings, but "
                            + Expectation.quote(leftIsOrdered ? binary.right() : binary.left()) + " is "
                            + Expectation.article(leftIsOrdered ? right : left),
                    "compare with == or !=, or compare a number");
        } else if ((Comparability.isNumber(left) && Comparability.isNoNumber(right))
                || (Comparability.isNumber(right) && Comparability.isNoNumber(left))) {
            report(
                    TypeProblem.Kind.CONSTANT_COMPARISON,
                    binary,
                    Expectation.quote(binary)
                            + " is always false, since one side is a number and the other is text that is none",
                    "compare two numbers");
        }
    }

    private void report(TypeProblem.Kind kind, Node part, String message, String hint) {
        problems.add(new TypeProblem(kind, part, message, hint));
    }
}
