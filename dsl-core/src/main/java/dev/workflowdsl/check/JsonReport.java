package dev.workflowdsl.check;

import dev.workflowdsl.expression.Data;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reports as JSON, for programs. The same report always gives the same text. */
public final class JsonReport {

    private JsonReport() {}

    /**
     * The report as an object with {@code findings} and {@code suppressed}, lists of objects with {@code rule},
     * {@code severity}, {@code file}, {@code path}, {@code message} and {@code hint}; where it is known with {@code location},
     * whose {@code file}, {@code line} and {@code column} or {@code class} are there as far as they are known; and in
     * {@code suppressed} with the {@code reason}.
     *
     * @return lines that end in a line feed
     */
    public static String write(Report report) {
        List<Data> findings = report.findings().stream()
                .<Data>map(finding -> Data.of(properties(finding)))
                .toList();
        List<Data> suppressed =
                report.suppressed().stream().map(JsonReport::suppressed).toList();
        Map<String, Data> root = new LinkedHashMap<>();
        root.put("findings", Data.of(findings));
        root.put("suppressed", Data.of(suppressed));
        return Data.of(root).toJson() + "\n";
    }

    private static Data suppressed(Report.Suppressed suppressed) {
        Map<String, Data> properties = properties(suppressed.finding());
        properties.put("reason", Data.of(suppressed.reason()));
        return Data.of(properties);
    }

    private static Map<String, Data> properties(Finding finding) {
        Map<String, Data> properties = new LinkedHashMap<>();
        properties.put("rule", Data.of(finding.rule()));
        properties.put("severity", Data.of(finding.severity().toString()));
        properties.put("file", Data.of(finding.file()));
        properties.put("path", Data.of(finding.path().toString()));
        properties.put("message", Data.of(finding.message()));
        properties.put("hint", Data.of(finding.hint()));
        finding.location().ifPresent(location -> properties.put("location", location(location)));
        return properties;
    }

    private static Data location(Location location) {
        Map<String, Data> properties = new LinkedHashMap<>();
        if (location instanceof Location.JavaLine java) {
            properties.put("class", Data.of(java.origin().className()));
            java.origin().file().ifPresent(file -> properties.put("file", Data.of(file)));
            java.origin().line().ifPresent(line -> properties.put("line", Data.of((double) line)));
        }
        if (location instanceof Location.TextPosition position) {
            properties.put("file", Data.of(position.file()));
            properties.put("line", Data.of((double) position.line()));
            properties.put("column", Data.of((double) position.column()));
        }
        return Data.of(properties);
    }
}
