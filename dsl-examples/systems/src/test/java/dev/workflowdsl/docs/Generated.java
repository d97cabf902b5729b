package dev.workflowdsl.docs;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.examples.SystemFacts;
import dev.workflowdsl.yaml.DependabotYaml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The texts that the Java snippets of the guide yield, by language and name. */
final class Generated {

    private final Map<String, String> texts = new LinkedHashMap<>();

    private Generated() {}

    /** All texts, with the versions that the poms in them are to name. */
    static Map<String, String> texts(Versions versions) {
        Generated generated = new Generated();
        generated.put("xml pom", pom(versions));
        generated.readme();
        generated.shop();
        generated.concepts();
        generated.files();
        generated.yaml();
        generated.requiredChecks();
        generated.catalog(versions.library());
        generated.settings();
        generated.language();
        generated.reuse();
        generated.builds(versions.library());
        generated.testing(versions.library());
        generated.systems();
        return generated.texts;
    }

    private void readme() {
        yaml("first", new CiWorkflow().workflow());
    }

    /** A whole project with the class of the README in it. */
    private static String pom(Versions versions) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                    <modelVersion>4.0.0</modelVersion>
                    <groupId>com.example</groupId>
                    <artifactId>pipelines</artifactId>
                    <version>1</version>
                    <properties>
                        <maven.compiler.source>17</maven.compiler.source>
                        <maven.compiler.target>17</maven.compiler.target>
                        <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                    </properties>
                    <dependencies>
                        <dependency>
                            <groupId>dev.workflowdsl</groupId>
                            <artifactId>dsl-actions-catalog</artifactId>
                            <version>%s</version>
                        </dependency>
                        <dependency>
                            <groupId>dev.workflowdsl</groupId>
                            <artifactId>dsl-testing</artifactId>
                            <version>%s</version>
                            <scope>test</scope>
                        </dependency>
                        <dependency>
                            <groupId>org.junit.jupiter</groupId>
                            <artifactId>junit-jupiter</artifactId>
                            <version>%s</version>
                            <scope>test</scope>
                        </dependency>
                    </dependencies>
                    <build>
                        <plugins>
                            <plugin>
                                <groupId>dev.workflowdsl</groupId>
                                <artifactId>dsl-maven-plugin</artifactId>
                                <version>%s</version>
                                <executions>
                                    <execution>
                                        <goals>
                                            <goal>check</goal>
                                        </goals>
                                    </execution>
                                </executions>
                            </plugin>
                            <plugin>
                                <groupId>org.apache.maven.plugins</groupId>
                                <artifactId>maven-surefire-plugin</artifactId>
                                <version>%s</version>
                            </plugin>
                        </plugins>
                    </build>
                </project>
                """.formatted(
                versions.library(), versions.library(), versions.junit(), versions.library(), versions.surefire());
    }

    private void language() {
        put("text start-report", StartSnippets.report().toString());
        yaml("start-check", StartSnippets.check());
        yaml("trigger-filters", TriggerSnippets.filters());
        refused("trigger-refused", TriggerSnippets::refusedPattern);
        refused("trigger-twice", TriggerSnippets::refusedTwice);
        yaml("trigger-schedule", TriggerSnippets.schedules());
        yaml("trigger-inputs", TriggerSnippets.manual());
        yaml("trigger-others", TriggerSnippets.others());
        yaml("trigger-which", TriggerSnippets.which());
        yaml("matrix-axes", MatrixSnippets.TEST);
        put("text matrix-legs", MatrixSnippets.linesOfLegs());
        yaml("matrix-objects", MatrixSnippets.objects());
        yaml("matrix-record-job", MatrixSnippets.records());
        yaml("matrix-value", MatrixSnippets.conditions());
        yaml("matrix-shards", MatrixSnippets.shards());
        refused("matrix-refused", MatrixSnippets::refused);
        yaml("expression-operators", ExpressionSnippets.operators());
        yaml("expression-status", ExpressionSnippets.status());
        yaml("expression-literal", ExpressionSnippets.literal());
        put("text expression-evaluate", ExpressionSnippets.evaluated());
        refused("expression-refused", ExpressionSnippets::refusedFunction);
    }

    private void reuse() {
        yaml("output-steps", OutputSnippets.steps());
        yaml(
                "output-jobs",
                OutputSnippets.jobs().get(0) + "\n\n" + OutputSnippets.jobs().get(1));
        put(
                "text output-forgotten",
                Checks.standard().check(OutputSnippets.forgotten()).toString());
        yaml("reusable-both", ReusableSnippets.TESTS);
        yaml("reusable-matrix", ReusableSnippets.matrix());
        yaml("reusable-remote", ReusableSnippets.remote());
        put("text reusable-forgotten", ReusableSnippets.called().toString());
        yaml("sharing-use", SharingSnippets.build());
        put("text sharing-policy", SharingSnippets.policy().toString());
        put("yaml migrating-before", MigratingSnippets.BEFORE);
        put("yaml migrating-normal", MigratingSnippets.normal(MigratingSnippets.BEFORE));
    }

    private void builds(String version) {
        put("kotlin gradle", BuildSnippets.gradle(version));
        put("xml ant", BuildSnippets.ant());
        put("xml sharing-pom", BuildSnippets.fragments(version));
    }

    private void shop() {
        ShopWorkflow shop = new ShopWorkflow();
        yaml("matrix", shop.test);
        yaml("outputs", shop.image);
        yaml("reusable", new DeployWorkflow().workflow());
        yaml("calling", shop.deploy + "\n\n" + shop.smokeTest);
        yaml("workflow", shop.workflow());
    }

    private void concepts() {
        yaml("values", LanguageSnippets.values());
        yaml("triggers", LanguageSnippets.triggers());
        refused("refused-cron", LanguageSnippets::refusedCron);
        yaml("conditions", LanguageSnippets.conditions().get(1));
        yaml("texts", LanguageSnippets.texts());
        yaml(
                "computed",
                LanguageSnippets.computed().get(0) + "\n\n"
                        + LanguageSnippets.computed().get(1));
        refused("refused-expression", LanguageSnippets::refusedExpression);
        yaml("references", StepSnippets.references());
        yaml("permissions", StepSnippets.permissions());
        yaml("background", StepSnippets.background());
        yaml("composite", StepSnippets.composite());
        yaml("composite-call", StepSnippets.compositeCall());
        yaml("extra", StepSnippets.extra());
        refused("refused-extra", StepSnippets::refusedExtra);
    }

    private void files() {
        put("text report", CheckSnippets.report().toString());
        put("text rule", CheckSnippets.houseReport().toString());
        put("text origin", FileSnippets.origin());
        put("yaml broken", ReadingSnippets.BROKEN);
        put("text broken", ReadingSnippets.broken(ReadingSnippets.BROKEN).toString());
        put("text plan", PlanSnippets.message());
        put("yaml written-file", FileSnippets.writtenFile());
        put("text written-files", FileSnippets.writtenFiles());
    }

    private void requiredChecks() {
        put("text require-names", RequiredCheckSnippets.names());
        put("text call-names", RequiredCheckSnippets.calls());
        refused("refused-name", RequiredCheckSnippets::refusedName);
        refused("refused-paths", RequiredCheckSnippets::refusedPaths);
        yaml("gate", RequiredCheckSnippets.GATE);
    }

    private void catalog(String version) {
        put("xml catalog-dependency", """
                <dependency>
                    <groupId>dev.workflowdsl</groupId>
                    <artifactId>dsl-actions-catalog</artifactId>
                    <version>%s</version>
                </dependency>
                """.formatted(version));
        yaml("catalog-image", CatalogSnippets.image());
        yaml("catalog-inputs", CatalogSnippets.inputs());
        yaml("catalog-ways-out", CatalogSnippets.waysOut());
        yaml("catalog-workflow", CatalogSnippets.workflow());
        put("yaml catalog-pinned", CatalogSnippets.pinned().strip());
    }

    private void settings() {
        put("json settings-payload", SettingsSnippets.payload());
        put("text settings-steps", SettingsSnippets.steps());
        put("text settings-owners", SettingsSnippets.owners().text("acme"));
        put("yaml settings-dependabot", DependabotYaml.write(SettingsSnippets.updates()));
        put("text settings-secrets", SettingsSnippets.secrets());
        put("text settings-report", SettingsSnippets.report().toString());
        refused("settings-refused", SettingsSnippets::refusedReviewers);
    }

    private void testing(String version) {
        put("xml testing-dependency", """
                <dependency>
                    <groupId>dev.workflowdsl</groupId>
                    <artifactId>dsl-testing</artifactId>
                    <version>%s</version>
                    <scope>test</scope>
                </dependency>
                """.formatted(version));
        TestingSnippets.repository();
        put("text testing-message", TestingSnippets.message());
        put("text testing-diff", TestingSnippets.diff());
    }

    private void systems() {
        put("text systems-lengths", SystemFacts.lengths());
        put("text systems-fragments", SystemFacts.fragments());
        put("text systems-environments", SystemFacts.environments());
        put("text systems-checks", SystemFacts.checks());
        put("java systems-ci", SystemFacts.classOf("adr003", "CiWorkflow"));
        yaml("systems-ci", SystemFacts.workflow("adr003", "ci.yml"));
    }

    private void yaml() {
        put("yaml file", FileSnippets.fileOf(YamlSnippets.FILE));
        yaml("workflow-keys", YamlSnippets.workflowKeys());
        yaml("job-keys", YamlSnippets.jobKeys());
        yaml("calling-keys", YamlSnippets.callingKeys());
        yaml("step-keys", YamlSnippets.stepKeys());
        yaml("quoting", YamlSnippets.quoting());
        yaml("scripts", YamlSnippets.scripts());
        yaml("lists", YamlSnippets.lists());
        yaml("one-event", YamlSnippets.oneEvent());
        yaml("plain-events", YamlSnippets.plainEvents());
        yaml("filtered-events", YamlSnippets.filteredEvents());
        yaml("yaml-conditions", YamlSnippets.conditions());
        yaml("short-forms", YamlSnippets.shortForms());
        yaml("comments", YamlSnippets.comments());
    }

    /** What a value prints as, which is its YAML. */
    private void yaml(String name, Object value) {
        put("yaml " + name, value.toString());
    }

    /** The message with which a call fails. */
    private void refused(String name, Supplier<?> call) {
        try {
            throw new IllegalStateException("\"" + name + "\" was to be refused, but yields " + call.get());
        } catch (IllegalArgumentException e) {
            put("text " + name, e.getMessage());
        }
    }

    private void put(String key, String text) {
        if (texts.put(key, text) != null) {
            throw new IllegalStateException("there are two snippets \"" + key + "\"");
        }
    }
}
