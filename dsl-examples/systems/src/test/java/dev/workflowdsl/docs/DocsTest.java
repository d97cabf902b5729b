package dev.workflowdsl.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.trigger.Push;
import dev.workflowdsl.workflow.Job;
import dev.workflowdsl.workflow.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps README.md and docs true: what they show is compiled, run and compared. */
final class DocsTest {

    static final Path ROOT = root();
    private static final Path SOURCES = ROOT.resolve("dsl-examples/systems/src/test/java/dev/workflowdsl/docs");

    private static final Path WRONG_SOURCES =
            ROOT.resolve("dsl-examples/systems/src/test/resources/dev/workflowdsl/docs");

    private static Path root() {
        Path start = Path.of("").toAbsolutePath();
        return Stream.iterate(start, directory -> directory != null, Path::getParent)
                .filter(directory -> Files.isDirectory(directory.resolve(".mvn")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no directory around " + start + " has .mvn in it"));
    }

    /** With {@code -Drecreate=true} the blocks are written anew first. */
    @Test
    void blocksSayWhatTheirSnippetsSay() throws IOException {
        Map<String, String> snippets = snippets();
        if (Boolean.getBoolean("recreate")) {
            for (Markdown file : files()) {
                Files.writeString(ROOT.resolve(file.file()), file.with(snippets));
            }
        }
        assertThat(new Guide(files(), snippets).problems()).isEmpty();
    }

    private static Map<String, String> snippets() throws IOException {
        Map<String, String> snippets = new LinkedHashMap<>(Generated.texts(Versions.in(ROOT.resolve("pom.xml"))));
        BuildTools template = new BuildTools(ROOT.resolve("docs/build-tools"));
        snippets.put("xml build-tools-plugin", template.plugin());
        snippets.put("java build-tools-ci", template.body("CiWorkflow"));
        snippets.put("java build-tools-repository", template.body("Pipelines"));
        List<Path> sources = new ArrayList<>(list(SOURCES, ".java"));
        sources.addAll(list(WRONG_SOURCES, ".java"));
        for (Path source : sources) {
            Map<String, String> regions = Regions.of(source.getFileName().toString(), Files.readAllLines(source));
            regions.forEach((name, region) -> assertThat(snippets.put("java " + name, region))
                    .as("region \"%s\" is there once", name)
                    .isNull());
        }
        return snippets;
    }

    @Test
    void commandsOfTheReadmeAreThoseOfTheBuild() throws IOException {
        List<String> commands = commands(readme());
        assertThat(commands)
                .containsExactly(
                        "mvn -q -B -pl dsl-examples/systems -am process-classes",
                        "mvn -B verify",
                        "mvn -q -B install -DskipTests",
                        "git init -q",
                        "mvn -q compile workflow:generate",
                        "mvn -q verify");
        assertThat(ROOT.resolve(".ci/run")).content().contains("\n" + commands.get(1) + " \"$@\"\n");
        assertThat(ROOT.resolve("pom.xml")).content().contains("<module>dsl-examples</module>");
        assertThat(ROOT.resolve("dsl-examples/systems/pom.xml"))
                .content()
                .containsSubsequence(
                        "<goal>java</goal>",
                        "<phase>process-classes</phase>",
                        "<argument>${project.basedir}/../target/generated</argument>");
    }

    /** What works by the README works by the page as well. */
    @Test
    void commandsOfTheFirstPageAreThoseOfTheReadme() throws IOException {
        Markdown start = files().stream()
                .filter(file -> file.file().equals("docs/start.md"))
                .findFirst()
                .orElseThrow();
        assertThat(commands(start)).isNotEmpty().isSubsetOf(commands(readme()));
    }

    private static List<String> commands(Markdown file) {
        return file.blocks().stream()
                .filter(block -> block.language().equals("sh"))
                .map(block -> String.join("\n", block.text()))
                .toList();
    }

    @Test
    void theTemplateNamesTheVersionsOfThisBuild() throws IOException {
        Versions versions = Versions.in(ROOT.resolve("pom.xml"));
        assertThat(new BuildTools(ROOT.resolve("docs/build-tools")).pom())
                .contains(
                        "<workflow-dsl.version>" + versions.library() + "</workflow-dsl.version>",
                        "<artifactId>junit-jupiter</artifactId>\n            <version>" + versions.junit()
                                + "</version>",
                        "<version>" + versions.surefire() + "</version>");
        assertThat(ROOT.resolve("docs/maven-plugin.md"))
                .content()
                .contains("mvn dev.workflowdsl:dsl-maven-plugin:" + versions.library() + ":lint\n");
    }

    @Test
    void workflowsOfTheGuidePassTheChecks() {
        List<Workflow> workflows = new ArrayList<>(List.of(
                new CiWorkflow().workflow(),
                new ShopWorkflow().workflow(),
                new DeployWorkflow().workflow(),
                LanguageSnippets.triggers().jobs(LanguageSnippets.values()),
                StepSnippets.permissions(),
                FileSnippets.HELLO.workflow(),
                YamlSnippets.FILE.workflow(),
                YamlSnippets.workflowKeys(),
                YamlSnippets.comments(),
                RequiredCheckSnippets.CI,
                RequiredCheckSnippets.PULL_REQUESTS,
                TriggerSnippets.schedules().jobs(LanguageSnippets.values()),
                TriggerSnippets.filters().jobs(TriggerSnippets.which()),
                TriggerSnippets.manual(),
                ReusableSnippets.TESTS));
        workflows.add(workflow("conditions", LanguageSnippets.conditions()));
        workflows.add(workflow("computed", LanguageSnippets.computed()));
        workflows.add(workflow("outputs", OutputSnippets.jobs()));
        for (Job job : List.of(
                LanguageSnippets.texts(),
                StepSnippets.references(),
                StepSnippets.background(),
                StepSnippets.compositeCall(),
                StepSnippets.extra(),
                YamlSnippets.stepKeys(),
                YamlSnippets.quoting(),
                YamlSnippets.scripts(),
                YamlSnippets.shortForms(),
                StartSnippets.check(),
                PlanSnippets.upToDate(),
                MatrixSnippets.TEST,
                MatrixSnippets.objects(),
                MatrixSnippets.records(),
                MatrixSnippets.conditions(),
                MatrixSnippets.shards(),
                ExpressionSnippets.operators(),
                ExpressionSnippets.status(),
                OutputSnippets.steps())) {
            workflows.add(workflow("job-" + workflows.size(), List.of(job)));
        }
        assertThat(Checks.standard().check(workflows)).hasToString("no findings");
        assertThat(Checks.standard().check(StepSnippets.composite())).hasToString("no findings");
    }

    private static Workflow workflow(String name, List<Job> jobs) {
        return Workflow.of(name).on(Push.any()).jobs(jobs);
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        List<Markdown> files = new ArrayList<>(files());
        for (String name : List.of("CHANGELOG.md", "CONTRIBUTING.md")) {
            files.add(Markdown.of(name, Files.readString(ROOT.resolve(name))));
        }
        List<String> dead = new ArrayList<>();
        for (Markdown file : files) {
            for (String link : file.links()) {
                if (!link.startsWith("https://") && !leadsSomewhere(file, link)) {
                    dead.add(file.file() + ": " + link);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    private static boolean leadsSomewhere(Markdown from, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path file = ROOT.resolve(from.file());
        Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
        if (parts.length == 1 || !Files.isRegularFile(target)) {
            return Files.exists(target);
        }
        return Markdown.of(link, Files.readString(target)).anchors().contains(parts[1]);
    }

    private static Markdown readme() throws IOException {
        return files().get(0);
    }

    private static List<Markdown> files() throws IOException {
        List<Path> paths = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        paths.addAll(list(ROOT.resolve("docs"), ".md"));
        List<Markdown> files = new ArrayList<>();
        for (Path path : paths) {
            String name = ROOT.relativize(path).toString().replace('\\', '/');
            files.add(Markdown.of(name, Files.readString(path)));
        }
        return files;
    }

    private static List<Path> list(Path directory, String extension) throws IOException {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.filter(path -> path.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }
}
