package dev.workflowdsl.examples;

import dev.workflowdsl.repository.RequiredCheck;
import dev.workflowdsl.workflow.DeploymentPattern;
import dev.workflowdsl.workflow.DeploymentPolicy;
import dev.workflowdsl.workflow.Environment;
import dev.workflowdsl.workflow.Reviewer;
import dev.workflowdsl.workflow.Workflow;
import dev.workflowdsl.yaml.WorkflowYaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the guide tells of the systems, computed from all of {@link ExampleSystem#ALL}. */
public final class SystemFacts {

    /**
     * How long a system is, each line counted, also blank lines and imports.
     *
     * @param java the lines of its Java
     * @param yaml the lines of its workflow files, without their headers and without scripts of more than one line
     * @param scripts the lines of its script files
     * @param scriptsInYaml the lines of scripts in its workflow files
     */
    record Length(int java, int yaml, int scripts, int scriptsInYaml) {

        static Length of(ExampleSystem system) {
            List<Workflow> workflows = system.workflows();
            int all = workflows.stream()
                    .mapToInt(workflow ->
                            (int) WorkflowYaml.write(workflow).lines().count())
                    .sum();
            int scripts = workflows.stream()
                    .flatMap(SecurityTest::steps)
                    .flatMap(step -> step.run().stream())
                    .mapToInt(script -> (int) script.text().lines().count())
                    .filter(lines -> lines > 1)
                    .sum();
            return new Length(
                    Sources.lines(Sources.java(system.id())),
                    all - scripts,
                    Sources.lines(Sources.scripts(system.id())),
                    scripts);
        }
    }

    private SystemFacts() {}

    /** The length of each system. */
    public static String lengths() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("system", "workflows", "Java", "YAML", "scripts", "scripts in YAML"));
        for (ExampleSystem system : ExampleSystem.ALL) {
            Length length = Length.of(system);
            rows.add(List.of(
                    system.id(),
                    "" + system.workflows().size(),
                    "" + length.java(),
                    "" + length.yaml(),
                    "" + length.scripts(),
                    "" + length.scriptsInYaml()));
        }
        return table(rows);
    }

    /** The fragments with the systems that use them, found by the imports. */
    public static String fragments() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("fragment", "used by"));
        for (Path fragment : Sources.fragments()) {
            String name = fragment.getFileName().toString().replace(".java", "");
            Pattern use = Pattern.compile(
                    "^import dev\\.workflowdsl\\.examples\\.fragments\\." + name + ";$", Pattern.MULTILINE);
            String users = ExampleSystem.ALL.stream()
                    .map(ExampleSystem::id)
                    .filter(system -> Sources.java(system).stream()
                            .anyMatch(file -> use.matcher(Sources.text(file)).find()))
                    .collect(Collectors.joining(", "));
            if (!users.isEmpty()) {
                rows.add(List.of(name, users));
            }
        }
        return table(rows);
    }

    /** Who may deploy where in each system. */
    public static String environments() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("system", "environment", "from", "approved by", "waits"));
        for (ExampleSystem system : ExampleSystem.ALL) {
            for (Environment environment : system.repository().environments()) {
                rows.add(List.of(
                        system.id(),
                        environment.name().text(),
                        environment.deploymentPolicy().map(SystemFacts::from).orElse("anywhere"),
                        environment.reviewers().isEmpty()
                                ? "nobody"
                                : environment.reviewers().stream()
                                        .map(Reviewer::toString)
                                        .collect(Collectors.joining(", ")),
                        environment.waitTimer().toMinutes() + " min"));
            }
        }
        return table(rows);
    }

    private static String from(DeploymentPolicy policy) {
        return policy instanceof DeploymentPolicy.Selected selected
                ? selected.patterns().stream().map(SystemFacts::name).collect(Collectors.joining(", "))
                : "protected branches";
    }

    private static String name(DeploymentPattern pattern) {
        return pattern.kind() == DeploymentPattern.Kind.TAG ? "tag " + pattern.pattern() : pattern.pattern();
    }

    /** The checks that pull requests of each system need. */
    public static String checks() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("system", "branch", "required check"));
        for (ExampleSystem system : ExampleSystem.ALL) {
            system.repository()
                    .protection()
                    .forEach(protection -> protection.checks().stream()
                            .map(RequiredCheck::context)
                            .forEach(check -> rows.add(List.of(system.id(), protection.branch(), check))));
        }
        return table(rows);
    }

    /** A class of a system from its documentation on, without package and imports. */
    public static String classOf(String system, String name) {
        String text = Sources.java(system).stream()
                .filter(file -> file.endsWith(name + ".java"))
                .map(Sources::text)
                .findFirst()
                .orElseThrow();
        return text.substring(text.indexOf("/**"));
    }

    /** A workflow of a system. */
    public static Workflow workflow(String system, String fileName) {
        return ExampleSystem.ALL.stream()
                .filter(candidate -> candidate.id().equals(system))
                .flatMap(candidate -> candidate.workflows().stream())
                .filter(workflow -> workflow.fileName().equals(fileName))
                .findFirst()
                .orElseThrow();
    }

    /** Rows in columns; columns of numbers are aligned at their ends. */
    private static String table(List<List<String>> rows) {
        List<Integer> widths = Stream.iterate(0, column -> column < rows.get(0).size(), column -> column + 1)
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElseThrow())
                .toList();
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                String space = " ".repeat(widths.get(column) - cell.length());
                boolean number = Character.isDigit(rows.get(1).get(column).charAt(0));
                line.append(number ? space + cell : cell + space).append("  ");
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
