package dev.workflowdsl.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.origin.Origin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class JsonReportTest {

    private static final Finding FINDING = new Finding(
            "some-rule",
            Severity.ERROR,
            ".github/workflows/ci.yml",
            new Place(Path.root().key("on"), Optional.of(new Location.TextPosition("ci.yml", 3, 9))),
            "it is \"so\"",
            "change it");

    private static final Location.JavaLine IN_JAVA = new Location.JavaLine(origin());

    private static Origin origin() {
        return Origin.ofCaller().orElseThrow();
    }

    @Test
    void writesAllThatIsKnownOfAFinding() {
        Report report = Report.of(List.of(FINDING), List.of(new Report.Suppressed(FINDING.at(IN_JAVA), "it is meant")));

        assertThat(JsonReport.write(report))
                .isEqualTo("""
                {
                  "findings": [
                    {
                      "rule": "some-rule",
                      "severity": "error",
                      "file": ".github/workflows/ci.yml",
                      "path": "on",
                      "message": "it is \\"so\\"",
                      "hint": "change it",
                      "location": {
                        "file": "ci.yml",
                        "line": 3,
                        "column": 9
                      }
                    }
                  ],
                  "suppressed": [
                    {
                      "rule": "some-rule",
                      "severity": "error",
                      "file": ".github/workflows/ci.yml",
                      "path": "on",
                      "message": "it is \\"so\\"",
                      "hint": "change it",
                      "location": {
                        "class": "dev.workflowdsl.check.JsonReportTest",
                        "file": "JsonReportTest.java",
                        "line": %s
                      },
                      "reason": "it is meant"
                    }
                  ]
                }
                """.formatted(IN_JAVA.origin().line().orElseThrow()));
    }

    @Test
    void writesAnEmptyReport() {
        assertThat(JsonReport.write(Report.of(List.of()))).isEqualTo("""
                {
                  "findings": [],
                  "suppressed": []
                }
                """);
    }
}
