package dev.workflowdsl.check;

import dev.workflowdsl.expression.Data;
import dev.workflowdsl.origin.Origin;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report as SARIF 2.1.0, the format in which GitHub's code scanning and many editors take findings. The same report always
 * gives the same text.
 *
 * @see <a
 *     href="https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning">SARIF
 *     support for code scanning</a>
 */
public final class SarifReport {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final Map<String, String> SUMMARIES =
            StandardRules.ALL.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Rule::summary));

    private final Report report;
    private final Function<Origin, Optional<String>> javaFiles;

    private SarifReport(Report report, Function<Origin, Optional<String>> javaFiles) {
        this.report = report;
        this.javaFiles = javaFiles;
    }

    /** The report, whose findings in Java code are shown in the files that are written from it. */
    public static SarifReport of(Report report) {
        return new SarifReport(report, origin -> Optional.empty());
    }

    /**
     * The same, with findings in Java code shown there.
     *
     * @param paths the path of the source file from the root of the repository, with {@code /} between its parts; empty where
     *     it is not known
     */
    public SarifReport javaFiles(Function<Origin, Optional<String>> paths) {
        return new SarifReport(report, paths);
    }

    /** The JSON text, of lines that end in a line feed. */
    public String text() {
        List<Finding> all = Stream.concat(
                        report.findings().stream(), report.suppressed().stream().map(Report.Suppressed::finding))
                .toList();
        List<String> rules = all.stream().map(Finding::rule).distinct().sorted().toList();
        List<Data> results = new ArrayList<>();
        report.findings().forEach(finding -> results.add(Data.of(result(finding, rules))));
        report.suppressed().forEach(suppressed -> results.add(suppressed(suppressed, rules)));
        Map<String, Data> driver = new LinkedHashMap<>();
        driver.put("name", Data.of("workflow-dsl"));
        driver.put("rules", Data.of(rules.stream().map(SarifReport::rule).toList()));
        Map<String, Data> run = new LinkedHashMap<>();
        run.put("tool", Data.of(Map.of("driver", Data.of(driver))));
        run.put("columnKind", Data.of("unicodeCodePoints"));
        run.put("results", Data.of(results));
        Map<String, Data> log = new LinkedHashMap<>();
        log.put("$schema", Data.of(SCHEMA));
        log.put("version", Data.of("2.1.0"));
        log.put("runs", Data.of(List.of(Data.of(run))));
        return Data.of(log).toJson() + "\n";
    }

    private static Data rule(String id) {
        Map<String, Data> rule = new LinkedHashMap<>();
        rule.put("id", Data.of(id));
        Optional.ofNullable(SUMMARIES.get(id)).ifPresent(summary -> rule.put("shortDescription", message(summary)));
        return Data.of(rule);
    }

    private Data.Obj suppressed(Report.Suppressed suppressed, List<String> rules) {
        Map<String, Data> suppression = new LinkedHashMap<>();
        suppression.put("kind", Data.of("external"));
        suppression.put("justification", Data.of(suppressed.reason()));
        Map<String, Data> result = result(suppressed.finding(), rules);
        result.put("suppressions", Data.of(List.of(Data.of(suppression))));
        return Data.of(result);
    }

    private Map<String, Data> result(Finding finding, List<String> rules) {
        Map<String, Data> result = new LinkedHashMap<>();
        result.put("ruleId", Data.of(finding.rule()));
        result.put("ruleIndex", Data.of((double) rules.indexOf(finding.rule())));
        result.put("level", Data.of(finding.severity().toString()));
        result.put("message", message(finding.message() + ": " + finding.hint()));
        result.put("locations", Data.of(List.of(location(finding))));
        result.put("partialFingerprints", Data.of(Map.of("workflowDsl/v1", Data.of(fingerprint(finding)))));
        return result;
    }

    private static Data message(String text) {
        return Data.of(Map.of("text", Data.of(text)));
    }

    private Data location(Finding finding) {
        Map<String, Data> location = new LinkedHashMap<>();
        location.put("physicalLocation", physicalLocation(finding));
        String path = finding.path().toString();
        if (!path.isEmpty()) {
            location.put("logicalLocations", Data.of(List.of(Data.of(Map.of("fullyQualifiedName", Data.of(path))))));
        }
        return Data.of(location);
    }

    private Data physicalLocation(Finding finding) {
        if (finding.location().orElse(null) instanceof Location.TextPosition position) {
            return physicalLocation(position.file(), Optional.of(position.line()), Optional.of(position.column()));
        }
        if (finding.location().orElse(null) instanceof Location.JavaLine java) {
            Optional<String> file = javaFiles.apply(java.origin());
            if (file.isPresent()) {
                return physicalLocation(file.get(), java.origin().line(), Optional.empty());
            }
        }
        return physicalLocation(finding.file(), Optional.empty(), Optional.empty());
    }

    private static Data physicalLocation(String file, Optional<Integer> line, Optional<Integer> column) {
        Map<String, Data> region = new LinkedHashMap<>();
        // Code scanning shows only what has a line.
        region.put("startLine", Data.of((double) line.orElse(1)));
        column.ifPresent(number -> region.put("startColumn", Data.of((double) number)));
        Map<String, Data> location = new LinkedHashMap<>();
        location.put("artifactLocation", Data.of(Map.of("uri", Data.of(uri(file)))));
        location.put("region", Data.of(region));
        return Data.of(location);
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path is always that of a URI", e);
        }
    }

    /** Tells the finding from others, also when lines have moved. */
    private static String fingerprint(Finding finding) {
        String text =
                String.join("\n", finding.rule(), finding.file(), finding.path().toString(), finding.message());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The JSON text. */
    @Override
    public String toString() {
        return text();
    }
}
