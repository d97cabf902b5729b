package dev.workflowdsl.expression;

import java.util.List;

/** The types of what functions take and yield. */
final class CallTypes {
    private final Node.Call call;
    private final List<Type> arguments;
    private final List<TypeProblem> problems;

    CallTypes(Node.Call call, List<Type> arguments, List<TypeProblem> problems) {
        this.call = call;
        this.arguments = arguments;
        this.problems = problems;
    }

    /** Checks the arguments, whose number fits the signature, and tells what the call yields. */
    Type type(Signature signature) {
        return switch (signature.name()) {
            case "contains" -> contains();
            case "startsWith", "endsWith" -> texts(Type.bool());
            case "format" -> format();
            case "join" -> join();
            case "toJSON" -> Type.string();
            case "fromJSON" -> fromJson();
            case "case" -> choose();
            case "hashFiles" -> texts(Type.string());
            default -> Type.bool();
        };
    }

    private Type contains() {
        Type search = arguments.get(0);
        if (search instanceof Type.Obj) {
            wrong(0, "search a string or an array; the values of an object are an array with .*");
        } else if (search instanceof Type.Arr array) {
            if (Comparability.neverEqual(array.items(), arguments.get(1))) {
                report(
                        TypeProblem.Kind.CONSTANT_COMPARISON,
                        call,
                        Expectation.quote(call) + " is always false, since the elements are "
                                + Values.describe(array.items())
                                + " and " + Expectation.quote(call.arguments().get(1)) + " is "
                                + Values.describe(arguments.get(1)),
                        Values.mend(array.items(), arguments.get(1)));
            }
        } else if (search instanceof Type.Scalar && isComposite(arguments.get(1))) {
            wrong(1, "search for a string");
        }
        return Type.bool();
    }

    private Type texts(Type result) {
        for (int i = 0; i < arguments.size(); i++) {
            if (isComposite(arguments.get(i))) {
                wrong(i, "give a string");
            }
        }
        return result;
    }

    private Type format() {
        if (isComposite(arguments.get(0))) {
            wrong(0, "give a string with {0}, {1} ... in it");
        }
        for (int i = 1; i < arguments.size(); i++) {
            if (isComposite(arguments.get(i))) {
                Expectation.checkText(call.arguments().get(i), arguments.get(i), problems);
            }
        }
        if (call.arguments().get(0) instanceof Node.Literal literal) {
            Placeholders.problem(literal.value().toText(), arguments.size() - 1)
                    .ifPresent(problem -> report(
                            TypeProblem.Kind.FORMAT, call.arguments().get(0), problem.message(), problem.hint()));
        }
        return Type.string();
    }

    private Type join() {
        Type items = arguments.get(0);
        if (items instanceof Type.Obj) {
            wrong(0, "join an array; the values of an object are one with .*");
        } else if (items instanceof Type.Arr array && isComposite(array.items())) {
            report(
                    TypeProblem.Kind.NO_TEXT,
                    call,
                    "the elements of " + Expectation.quote(call.arguments().get(0)) + " are of type " + array.items()
                            + ", of which text shows nothing but the word for its kind",
                    "join a property of theirs with .*, or write the whole as JSON with toJSON(...)");
        }
        if (arguments.size() > 1 && isComposite(arguments.get(1))) {
            wrong(1, "give a string to stand between the elements");
        }
        return Type.string();
    }

    private Type fromJson() {
        if (isComposite(arguments.get(0))) {
            wrong(0, "use the value itself, which is no text any more");
        }
        if (!(call.arguments().get(0) instanceof Node.Literal literal)) {
            return Type.any();
        }
        try {
            return Type.of(Data.ofJson(literal.value().toText()));
        } catch (IllegalArgumentException e) {
            report(
                    TypeProblem.Kind.JSON,
                    literal,
                    "the text for fromJSON fails when the workflow runs: " + e.getMessage(),
                    "write one JSON value, with \"double quotes\" around texts and names");
            return Type.any();
        }
    }

    private Type choose() {
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            if (isComposite(arguments.get(i))
                    || (arguments.get(i) instanceof Type.Scalar scalar
                            && !scalar.kinds().contains(Data.Kind.BOOLEAN))) {
                wrong(i, "write a condition that is true or false, for example with == or !=");
            }
        }
        Type result = arguments.get(arguments.size() - 1);
        for (int i = 1; i < arguments.size(); i += 2) {
            result = result.or(arguments.get(i));
        }
        return result;
    }

    private static boolean isComposite(Type type) {
        return type instanceof Type.Arr || type instanceof Type.Obj;
    }

    private void wrong(int index, String hint) {
        Node argument = call.arguments().get(index);
        report(
                TypeProblem.Kind.WRONG_TYPE,
                argument,
                "\"" + call.function() + "\" cannot use " + Expectation.quote(argument) + " as argument " + (index + 1)
                        + ", which is " + Expectation.article(arguments.get(index)),
                hint);
    }

    private void report(TypeProblem.Kind kind, Node part, String message, String hint) {
        problems.add(new TypeProblem(kind, part, message, hint));
    }
}
