package dev.workflowdsl.expression;

/** What went wrong in a function, which does not know its place; {@link Evaluation} adds it. */
final class EvaluationProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    EvaluationProblem(String problem) {
        super(problem, null, false, false);
    }

    /** What went wrong, in GitHub's words where it has any. */
    String problem() {
        return String.valueOf(getMessage());
    }
}
