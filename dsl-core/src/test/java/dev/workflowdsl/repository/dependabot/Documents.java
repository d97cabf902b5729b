package dev.workflowdsl.repository.dependabot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.workflowdsl.Facts;
import dev.workflowdsl.yaml.DependabotYaml;

/** Reads what was written, and what is known of the file. */
final class Documents {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Documents() {}

    static JsonNode schema() {
        return Facts.read("dependabot-v2.json").get("schema");
    }

    static JsonNode read(String yaml) throws JsonProcessingException {
        return YAML.readTree(yaml);
    }

    static JsonNode written(Dependabot dependabot) throws JsonProcessingException {
        return read(DependabotYaml.write(dependabot));
    }
}
