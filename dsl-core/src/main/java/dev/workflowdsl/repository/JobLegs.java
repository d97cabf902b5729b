package dev.workflowdsl.repository;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.expression.ExpressionEvaluationException;
import dev.workflowdsl.expression.Mapping;
import dev.workflowdsl.expression.Node;
import dev.workflowdsl.expression.Template;
import dev.workflowdsl.expression.Value;
import dev.workflowdsl.workflow.AnyJob;
import dev.workflowdsl.workflow.Matrix;
import dev.workflowdsl.workflow.MatrixLeg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The legs of a job with the names that GitHub shows; a job without a matrix has one. */
final class JobLegs {

    /** GitHub cuts a name that it makes itself behind so many characters, the last three of which become dots. */
    private static final int LONGEST_NAME = 100;

    private static final String DOTS = "...";

    private final AnyJob job;
    private final KnownContexts known;

    private JobLegs(AnyJob job, KnownContexts known) {
        this.job = job;
        this.known = known;
    }

    /**
     * A leg.
     *
     * @param name what GitHub shows
     * @param known what is known within the leg
     */
    record Leg(String name, KnownContexts known) {}

    /**
     * The legs of the job in their order.
     *
     * @throws CheckProblem if a name or the legs cannot be known
     */
    static List<Leg> of(AnyJob job, KnownContexts known) {
        return new JobLegs(job, known).legs();
    }

    private List<Leg> legs() {
        if (job.matrix().isEmpty()) {
            KnownContexts within = within(Mapping.empty(), 0, 1);
            return List.of(new Leg(name(List.of(), within), within));
        }
        List<MatrixLeg> matrixLegs = legs(resolved(job.matrix().get()));
        List<Leg> legs = new ArrayList<>();
        for (int i = 0; i < matrixLegs.size(); i++) {
            MatrixLeg leg = matrixLegs.get(i);
            KnownContexts within = within(leg.values(), i, matrixLegs.size());
            legs.add(new Leg(hasComputedName() ? name(List.of(), within) : name(label(leg), within), within));
        }
        return legs;
    }

    /** The matrix without expressions whose values are known; a strategy that is one expression stays as it is. */
    private Matrix resolved(Matrix matrix) {
        Optional<Template> strategy = matrix.computedStrategy();
        return Matrix.of(strategy.isPresent() ? strategy.get() : known.resolve(matrix.dimensions()));
    }

    private List<MatrixLeg> legs(Matrix matrix) {
        if (matrix.hasMoreLegsThan(Matrix.MOST_LEGS)) {
            throw new CheckProblem(
                    "the matrix of " + subject() + " makes more than " + Matrix.MOST_LEGS
                            + " legs, and GitHub refuses to start it",
                    "give some axes fewer values, or split the job");
        }
        List<MatrixLeg> legs = matrix.legs()
                .orElseThrow(() -> new CheckProblem(
                        "the matrix of " + subject() + " is made of "
                                + KnownContexts.unresolved(matrix.dimensions())
                                        .map(template -> "\"" + template + "\"")
                                        .orElse("what is no list")
                                + ", so its legs are known only when it runs",
                        "write the values of the axes out, or require a gate that needs the job"));
        if (legs.isEmpty()) {
            throw new CheckProblem(
                    "the matrix of " + subject() + " excludes all its legs", "leave a leg, or leave the job out");
        }
        return legs;
    }

    private KnownContexts within(Mapping leg, int index, int total) {
        Optional<Matrix> matrix = job.matrix();
        return known.plus("matrix", leg)
                .plus(
                        "strategy",
                        Mapping.empty()
                                .plus(
                                        "fail-fast",
                                        matrix.flatMap(Matrix::failFast).orElse(Value.Bool.of(true)))
                                .plus("job-index", new Value.Num(index))
                                .plus("job-total", new Value.Num(total))
                                .plus(
                                        "max-parallel",
                                        matrix.flatMap(Matrix::maxParallel).orElse(new Value.Num(total))));
    }

    private List<String> label(MatrixLeg leg) {
        return leg.label()
                .orElseThrow(() -> new CheckProblem(
                        "the name of " + subject() + " shows the value \""
                                + KnownContexts.unresolved(leg.values()).orElseThrow()
                                + "\" of its matrix, known only when it runs",
                        "give the job a name(...) without that value, or require a gate that needs the job"));
    }

    private boolean hasComputedName() {
        return job.name().filter(name -> !name.isLiteral()).isPresent();
    }

    private String name(List<String> label, KnownContexts within) {
        if (hasComputedName()) {
            return computedName(job.name().orElseThrow(), within);
        }
        String name =
                job.name().map(Template::text).filter(text -> !text.isEmpty()).orElse(job.id());
        String labelled = label.isEmpty() ? name : name + " (" + String.join(", ", label) + ")";
        return labelled.length() > LONGEST_NAME ? labelled.substring(0, LONGEST_NAME - DOTS.length()) + DOTS : labelled;
    }

    private String computedName(Template name, KnownContexts within) {
        String subject = "the name of " + subject();
        Optional<Node> unknown = within.unknownIn(name);
        if (unknown.isPresent()) {
            throw new CheckProblem(
                    subject + ", \"" + name + "\", reads \"" + unknown.get() + "\", which is known only when it runs",
                    "name the job without it, or require a gate that needs the job");
        }
        String text = text(name, within, subject);
        if (text.isEmpty() || text.length() > LONGEST_NAME) {
            throw new CheckProblem(
                    subject + ", \"" + name + "\", becomes "
                            + (text.isEmpty()
                                    ? "empty"
                                    : "longer than " + LONGEST_NAME + " characters, \"" + text + "\"")
                            + ", and GitHub does not say what it shows then",
                    "give it a name of 1 to " + LONGEST_NAME + " characters");
        }
        return text;
    }

    private static String text(Template name, KnownContexts within, String subject) {
        try {
            Data value = within.evaluator().evaluate(name);
            return value.toText();
        } catch (ExpressionEvaluationException e) {
            throw new CheckProblem(
                    subject + ", \"" + name + "\", has no value (" + e.problem() + ")", "correct the expression");
        }
    }

    private String subject() {
        return "job \"" + job.id() + "\"";
    }
}
