package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is said of an expression before it is computed, against what it then is. */
final class TypeLawsTest {

    @Property(tries = 10_000)
    void everyValueIsOfTheTypeThatWasInferred(
            @ForAll("expressions") Node expression, @ForAll("contexts") Data.Obj contexts) {
        Type type = TypeChecker.of(scope(contexts)).typeOf(expression);

        evaluate(expression, contexts)
                .ifPresent(value -> assertThat(fits(value, type))
                        .as("%s of type %s for %s", value, type, expression)
                        .isTrue());
    }

    @Property(tries = 10_000)
    void aComparisonThatIsReportedHasOneResultOnly(
            @ForAll("expressions") Node expression, @ForAll("contexts") Data.Obj contexts) {
        for (TypeProblem problem : TypeChecker.of(scope(contexts)).check(expression, Availability.open())) {
            if (problem.kind() == TypeProblem.Kind.CONSTANT_COMPARISON) {
                boolean differs = problem.part() instanceof Node.Binary binary && binary.operator() == Operator.NE;
                evaluate(problem.part(), contexts)
                        .ifPresent(value -> assertThat(value)
                                .as("%s with %s", problem.part(), contexts)
                                .isEqualTo(Data.of(differs)));
            }
        }
    }

    @Property(tries = 10_000)
    void whatIsReportedAsNullOrEmptyIsThat(
            @ForAll("expressions") Node expression, @ForAll("contexts") Data.Obj contexts) {
        for (TypeProblem problem : TypeChecker.of(scope(contexts)).check(expression, Availability.open())) {
            if (problem.message().endsWith("so the value is always null")) {
                evaluate(problem.part(), contexts)
                        .ifPresent(value -> assertThat(value)
                                .as("%s with %s", problem.part(), contexts)
                                .isEqualTo(Data.nullValue()));
            } else if (problem.message().endsWith("so the array is always empty")) {
                evaluate(problem.part(), contexts)
                        .ifPresent(value -> assertThat(value)
                                .as("%s with %s", problem.part(), contexts)
                                .isEqualTo(Data.of(List.of())));
            }
        }
    }

    @Property
    void everyExpressionHasATypeAndATaint(@ForAll("nodes") Node expression) {
        assertThat(TypeChecker.of(TypeScope.standard()).typeOf(expression).toString())
                .isNotEmpty();
        assertThat(Taint.of(expression)).isNotNull();
    }

    @Property
    void everyPartIsFoundInTheText(@ForAll("nodes") Node expression) {
        Template template = Template.of(expression);

        assertThat(template.indexOf(expression)).isPresent();
        for (Node part : expression.children()) {
            assertThat(template.indexOf(part)).isPresent();
        }
    }

    @Provide
    Arbitrary<Node> expressions() {
        return RandomExpressions.expressions();
    }

    @Provide
    Arbitrary<Data.Obj> contexts() {
        return RandomExpressions.contexts();
    }

    @Provide
    Arbitrary<Node> nodes() {
        return NodeArbitraries.nodes();
    }

    private static TypeScope scope(Data.Obj contexts) {
        TypeScope scope = TypeScope.standard();
        for (Map.Entry<String, Data> context : contexts.properties().entrySet()) {
            scope = scope.with(context.getKey(), Type.of(context.getValue()));
        }
        return scope;
    }

    private static Optional<Data> evaluate(Node expression, Data.Obj contexts) {
        try {
            return Optional.of(Evaluator.of(contexts.properties())
                    .withStatus(Status.ofJob(Result.SUCCESS))
                    .evaluate(expression));
        } catch (ExpressionEvaluationException e) {
            return Optional.empty();
        }
    }

    /** Null fits every type. */
    private static boolean fits(Data value, Type type) {
        if (type instanceof Type.Any || value instanceof Data.Null) {
            return true;
        }
        if (type instanceof Type.Scalar scalar) {
            return scalar.kinds().contains(value.kind())
                    && (scalar.values().isEmpty() || scalar.values().stream().anyMatch(known -> same(known, value)));
        }
        if (type instanceof Type.Arr array) {
            return value instanceof Data.Arr items
                    && items.items().stream().allMatch(item -> fits(item, array.items()));
        }
        return value instanceof Data.Obj object && fits(object, (Type.Obj) type);
    }

    private static boolean same(Data known, Data value) {
        return known.equals(value) || (known.toNumber() == 0 && value.toNumber() == 0);
    }

    private static boolean fits(Data.Obj object, Type.Obj type) {
        Map<String, Optional<Type>> types = new LinkedHashMap<>();
        object.properties().keySet().forEach(name -> types.put(name, type.property(name)));
        return types.entrySet().stream()
                .allMatch(property -> property.getValue().isPresent()
                        && fits(
                                object.property(property.getKey()).orElseThrow(),
                                property.getValue().get()));
    }
}
