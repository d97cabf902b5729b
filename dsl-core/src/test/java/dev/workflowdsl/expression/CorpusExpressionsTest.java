package dev.workflowdsl.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.tools.SharedMaterial;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads and prints all expressions of the corpus of real workflows and actions. */
final class CorpusExpressionsTest {
    @ParameterizedTest
    @CsvSource({"workflows, 16000", "actions, 1300"})
    void everyExpressionReadsBackFromItsText(String kind, int atLeast) {
        List<Node> expressions = files(SharedMaterial.path("corpus", kind)).stream()
                .flatMap(file -> texts(file).stream())
                .flatMap(text -> Template.of(text).parts().stream())
                .flatMap(part -> part instanceof Template.Code code ? Stream.of(code.expression()) : Stream.empty())
                .toList();

        assertThat(expressions)
                .hasSizeGreaterThan(atLeast)
                .allSatisfy(expression -> assertThat(Expressions.parse(Expressions.print(expression)))
                        .isEqualTo(expression));
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All scalars of the file; what {@code if} holds is an expression with or without {@code ${{ }}}. */
    private static List<String> texts(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(Integer.MAX_VALUE);
            List<String> texts = new ArrayList<>();
            new Yaml(options).composeAll(reader).forEach(root -> collect(root, false, texts));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(org.yaml.snakeyaml.nodes.Node node, boolean condition, List<String> texts) {
        if (node instanceof ScalarNode scalar) {
            boolean bare = condition && !scalar.getValue().contains("${{");
            texts.add(bare ? "${{ " + scalar.getValue() + "\n}}" : scalar.getValue());
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> collect(item, false, texts));
        } else if (node instanceof MappingNode mapping) {
            for (NodeTuple property : mapping.getValue()) {
                boolean isIf = property.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("if");
                collect(property.getKeyNode(), false, texts);
                collect(property.getValueNode(), isIf, texts);
            }
        }
    }
}
