package dev.workflowdsl.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.workflowdsl.expression.Data;
import dev.workflowdsl.origin.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SarifReportTest {

    private static final Origin ORIGIN = origin();
    private static final Finding IN_TEXT = new Finding(
            "unknown-need",
            Severity.ERROR,
            ".github/workflows/my ci.yml",
            new Place(
                    Path.root().key("jobs").key("test").key("needs").index(0),
                    Optional.of(new Location.TextPosition(".github/workflows/my ci.yml", 3, 9))),
            "job \"test\" needs \"biuld\"",
            "did you mean \"build\"?");
    private static final Finding IN_JAVA = new Finding(
            "house-rule",
            Severity.WARNING,
            ".github/workflows/ci.yml",
            new Place(Path.root(), Optional.of(new Location.JavaLine(ORIGIN))),
            "it is so",
            "change it");
    private static final Finding NOWHERE =
            new Finding("other", Severity.NOTE, ".github/workflows/ci.yml", Place.root(), "it is so", "leave it");

    private static Origin origin() {
        return Origin.ofCaller().orElseThrow();
    }

    @Test
    void showsAFindingAtItsPositionInAFile() {
        assertThat(SarifReport.of(Report.of(List.of(IN_TEXT))).text()).isEqualTo("""
                {
                  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                  "version": "2.1.0",
                  "runs": [
                    {
                      "tool": {
                        "driver": {
                          "name": "workflow-dsl",
                          "rules": [
                            {
                              "id": "unknown-need",
                              "shortDescription": {
                                "text": "Each job that is needed is a job of the workflow"
                              }
                            }
                          ]
                        }
                      },
                      "columnKind": "unicodeCodePoints",
                      "results": [
                        {
                          "ruleId": "unknown-need",
                          "ruleIndex": 0,
                          "level": "error",
                          "message": {
                            "text": "job \\"test\\" needs \\"biuld\\": did you mean \\"build\\"?"
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": ".github/workflows/my%20ci.yml"
                                },
                                "region": {
                                  "startLine": 3,
                                  "startColumn": 9
                                }
                              },
                              "logicalLocations": [
                                {
                                  "fullyQualifiedName": "jobs.test.needs[0]"
                                }
                              ]
                            }
                          ],
                          "partialFingerprints": {
                            "workflowDsl/v1": "2cd040d86cc271c81169e91fded4429842e8b67f5b44bb97ab679f7167b13cf5"
                          }
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void showsAFindingInJavaCodeThereIfItKnowsTheFile() {
        SarifReport sarif = SarifReport.of(Report.of(List.of(IN_JAVA)));
        int line = ORIGIN.line().orElseThrow();

        assertThat(place(sarif.javaFiles(origin ->
                        Optional.of("src/test/java/" + origin.className().replace('.', '/') + ".java"))))
                .isEqualTo("src/test/java/dev/workflowdsl/check/SarifReportTest.java:" + line);
        assertThat(place(sarif)).isEqualTo(".github/workflows/ci.yml:1");
        assertThat(place(SarifReport.of(Report.of(List.of(NOWHERE))))).isEqualTo(".github/workflows/ci.yml:1");
    }

    private static String place(SarifReport sarif) {
        Data.Obj location = (Data.Obj) first(first(Data.ofJson(sarif.text()), "runs"), "results");
        Data physical = property(first(location, "locations"), "physicalLocation");
        return property(property(physical, "artifactLocation"), "uri").toText() + ":"
                + property(property(physical, "region"), "startLine").toText();
    }

    private static Data first(Data object, String name) {
        return ((Data.Arr) property(object, name)).items().get(0);
    }

    private static Data property(Data object, String name) {
        return ((Data.Obj) object).properties().get(name);
    }

    @Test
    void keepsWhatIsSuppressedWithItsReason() {
        Report report = Report.of(List.of(), List.of(new Report.Suppressed(NOWHERE, "it is meant")));

        assertThat(SarifReport.of(report)).asString().contains("""
                          "suppressions": [
                            {
                              "kind": "external",
                              "justification": "it is meant"
                            }
                          ]
                """);
    }

    @Test
    void fitsTheSchema() throws IOException {
        JsonSchema schema = schema();
        Report report =
                Report.of(List.of(IN_TEXT, IN_JAVA, NOWHERE), List.of(new Report.Suppressed(NOWHERE, "it is meant")));

        assertThat(schema.validate(SarifReport.of(report).text(), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(SarifReport.of(Report.of(List.of())).text(), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(
                        SarifReport.of(report).text().replace("\"level\": \"error\"", "\"level\": \"bad\""),
                        InputFormat.JSON))
                .isNotEmpty();
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in);
        }
    }
}
