package dev.workflowdsl.maven;

import dev.workflowdsl.check.JsonReport;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.check.SarifReport;
import dev.workflowdsl.origin.Origin;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How findings are told. */
enum ReportFormat {
    /** For people. */
    TEXT {
        @Override
        String write(Report report, Function<Origin, Optional<String>> javaFiles) {
            return report + "\n";
        }
    },
    /** For programs. */
    JSON {
        @Override
        String write(Report report, Function<Origin, Optional<String>> javaFiles) {
            return JsonReport.write(report);
        }
    },
    /** For GitHub's code scanning and for editors. */
    SARIF {
        @Override
        String write(Report report, Function<Origin, Optional<String>> javaFiles) {
            return SarifReport.of(report).javaFiles(javaFiles).text();
        }
    };

    abstract String write(Report report, Function<Origin, Optional<String>> javaFiles);

    static ReportFormat of(String text) {
        return Stream.of(values())
                .filter(format -> format.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new GoalFailure(
                        "\"" + text + "\", configured in <format>, is no format: choose text, json or sarif"));
    }
}
