package dev.workflowdsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.workflowdsl.tools.NodeTools;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

final class RoundTripTest {

    private static final int DOCUMENTS_FOR_NODE = 3000;
    private static final YAMLMapper JACKSON = new YAMLMapper();
    private static final JsonMapper ASCII_JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @Property(tries = 4000)
    void readsBackTheSameWithSnakeYaml(@ForAll("documents") Tree tree) {
        Object read = withKeyOn(snakeYaml().load(Tree.text(tree)));
        assertThat(numbersAsDoubles(read)).isEqualTo(numbersAsDoubles(tree.data()));
    }

    @Property(tries = 4000)
    void readsBackTheSameWithJackson(@ForAll("documents") Tree tree) throws JsonProcessingException {
        Object read = JACKSON.readValue(Tree.text(tree), Object.class);
        assertThat(numbersAsDoubles(read)).isEqualTo(numbersAsDoubles(tree.data()));
    }

    @Property
    void isTheSameTextEachTime(@ForAll("documents") Tree tree) {
        assertThat(Tree.text(tree)).isEqualTo(Tree.text(tree));
    }

    @Property
    void survivesUtf8(@ForAll("documents") Tree tree) {
        String text = Tree.text(tree);
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @Test
    void readsBackTheSameWithTheNpmPackageYaml() throws JsonProcessingException {
        NodeTools node = NodeTools.install(Path.of("src", "test", "node"));
        long seed = new Random().nextLong();
        List<Tree> trees = trees(DOCUMENTS_FOR_NODE, seed);
        ArrayNode documents = JsonNodeFactory.instance.arrayNode();
        for (Tree tree : trees) {
            documents.addObject().put("text", Tree.text(tree)).set("data", tagged(tree.data()));
        }
        JsonNode problems = ASCII_JSON.readTree(node.run("read-yaml.mjs", ASCII_JSON.writeValueAsString(documents)));
        List<String> reports = new ArrayList<>();
        problems.forEach(problem -> reports.add(problem.get("problem").asText() + "\n"
                + Tree.text(trees.get(problem.get("index").asInt()))));
        assertThat(reports).as("documents of seed %d", seed).isEmpty();
    }

    @Provide
    Arbitrary<Tree> documents() {
        return Trees.documents();
    }

    private static List<Tree> trees(int count, long seed) {
        List<Tree> trees = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<Tree> generator = Trees.documents().generator(count, true);
            Random random = new Random(seed);
            for (int i = 0; i < count; i++) {
                trees.add(generator.next(random).value());
            }
        });
        return trees;
    }

    private static Yaml snakeYaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options));
    }

    /** Undoes that YAML 1.1 takes the key {@code on} for true, which stays unquoted in the root only. */
    private static @Nullable Object withKeyOn(@Nullable Object root) {
        if (!(root instanceof Map<?, ?> map)) {
            return root;
        }
        Map<@Nullable Object, @Nullable Object> renamed = new LinkedHashMap<>();
        map.forEach((key, value) -> renamed.put(Boolean.TRUE.equals(key) ? "on" : key, value));
        return renamed;
    }

    /** Makes data comparable: readers choose between Integer, Long, BigInteger and Double. The order of keys counts. */
    private static @Nullable Object numbersAsDoubles(@Nullable Object data) {
        if (data instanceof Number number) {
            return number.doubleValue();
        }
        if (data instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>();
            list.forEach(item -> items.add(numbersAsDoubles(item)));
            return items;
        }
        if (data instanceof Map<?, ?> map) {
            List<@Nullable Object> entries = new ArrayList<>();
            map.forEach((key, value) -> {
                entries.add(key);
                entries.add(numbersAsDoubles(value));
            });
            return Map.of("entries", entries);
        }
        return data;
    }

    private static JsonNode tagged(@Nullable Object data) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (data instanceof Double number) {
            return json.objectNode().put("number", number.toString());
        }
        if (data instanceof List<?> list) {
            ArrayNode items = json.arrayNode();
            list.forEach(item -> items.add(tagged(item)));
            return items;
        }
        if (data instanceof Map<?, ?> map) {
            ArrayNode entries = json.arrayNode();
            map.forEach((key, value) -> entries.addArray().add(tagged(key)).add(tagged(value)));
            return json.objectNode().set("mapping", entries);
        }
        return JACKSON.valueToTree(data);
    }
}
