package dev.workflowdsl.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that the expression package finds wrong with a text of a workflow file. */
final class SiteChecks {
    private SiteChecks() {}

    record Finding(int line, String message) {}

    static List<Finding> check(WorkflowSites.Site site) {
        Template template;
        try {
            boolean bare = site.isCondition() && !site.value().contains("${{");
            template = bare ? Template.of(Expressions.parse(site.value())) : Template.of(site.value());
        } catch (ExpressionSyntaxException e) {
            return List.of(new Finding(site.lineOf(expressionsBefore(site.value(), e.offset())), e.getMessage()));
        }
        TypeChecker checker = TypeChecker.of(site.scope());
        List<TypeProblem> problems = site.isCondition()
                ? conditions(template, checker, site.position())
                : site.expected()
                        .map(expected -> checker.check(template, site.position(), expected))
                        .orElseGet(() -> checker.check(template, site.position()));
        List<Finding> findings = new ArrayList<>();
        for (TypeProblem problem : problems) {
            int offset = template.indexOf(problem.part()).orElseThrow();
            int index = expressionsBefore(template.text(), offset);
            findings.add(new Finding(site.lineOf(index), problem.kind() + " " + problem));
        }
        return findings;
    }

    /** Texts of outsiders in the expressions of a script. */
    static List<Finding> injections(WorkflowSites.Site site) {
        try {
            List<Template.Code> codes = Template.of(site.value()).parts().stream()
                    .flatMap(part -> part instanceof Template.Code code ? Stream.of(code) : Stream.empty())
                    .toList();
            List<Finding> findings = new ArrayList<>();
            for (int i = 0; i < codes.size(); i++) {
                if (Taint.of(codes.get(i).expression()) == Taint.ARBITRARY) {
                    findings.add(new Finding(
                            site.lineOf(i), "INJECTION " + codes.get(i).expression()));
                }
            }
            return findings;
        } catch (ExpressionSyntaxException e) {
            return List.of();
        }
    }

    private static List<TypeProblem> conditions(Template template, TypeChecker checker, Position position) {
        return template.parts().stream()
                .flatMap(part -> part instanceof Template.Code code
                        ? checker.check(code.expression(), position.availability()).stream()
                        : Stream.of())
                .toList();
    }

    private static int expressionsBefore(String text, int offset) {
        int count = -1;
        for (int at = text.indexOf("${{"); at >= 0 && at <= offset; at = text.indexOf("${{", at + 1)) {
            count++;
        }
        return Math.max(count, 0);
    }
}
