package dev.workflowdsl.expression;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds the texts of a workflow or action file that may hold expressions, with what each of them can name. */
final class WorkflowSites {
    private final String source;
    private final FileScope scope;
    private final boolean action;
    private final List<Site> sites = new ArrayList<>();

    private WorkflowSites(String source, FileScope scope, boolean action) {
        this.source = source;
        this.scope = scope;
        this.action = action;
    }

    /**
     * A text and its surroundings.
     *
     * @param raw as it stands in the file, from its first sign on
     * @param line of the file, counted from 1
     * @param block whether the text starts on the next line
     */
    record Site(
            List<String> path,
            Position position,
            String value,
            String raw,
            int line,
            boolean block,
            TypeScope scope,
            Optional<Type> expected) {

        boolean isCondition() {
            return List.of("if", "pre-if", "post-if").contains(path.get(path.size() - 1));
        }

        /** Whether a shell or another interpreter runs the text. */
        boolean isScript() {
            String key = path.get(path.size() - 1);
            return path.size() > 4 && (key.equals("run") || (key.equals("script") && path.contains("with")));
        }

        /** The line of the expression that is the {@code index}th one of the text. */
        int lineOf(int index) {
            int at = -1;
            for (int i = 0; i <= index; i++) {
                at = raw.indexOf("${{", at + 1);
            }
            return at < 0
                    ? line + (block ? 1 : 0)
                    : line
                            + (int) raw.substring(0, at)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count();
        }
    }

    /** The sites of {@code file}; none if it is no YAML. */
    static List<Site> read(Path file, boolean action) {
        try {
            String source = Files.readString(file);
            LoaderOptions options = new LoaderOptions();
            options.setMaxAliasesForCollections(Integer.MAX_VALUE);
            org.yaml.snakeyaml.nodes.Node root = new Yaml(options).compose(new StringReader(source));
            WorkflowSites sites = new WorkflowSites(source, new FileScope(YamlView.of(root), file, action), action);
            sites.collect(root, new ArrayList<>());
            return sites.sites;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (YAMLException e) {
            return List.of();
        }
    }

    private void collect(org.yaml.snakeyaml.nodes.Node node, List<String> path) {
        if (path.size() > 20) {
            return; // an alias of itself
        }
        if (node instanceof ScalarNode scalar) {
            add(scalar, path);
        } else if (node instanceof SequenceNode sequence) {
            for (int i = 0; i < sequence.getValue().size(); i++) {
                collect(sequence.getValue().get(i), plus(path, "[" + i + "]"));
            }
        } else if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entry -> {
                if (entry.getKeyNode() instanceof ScalarNode key) {
                    collect(entry.getValueNode(), plus(path, key.getValue()));
                }
            });
        }
    }

    private static List<String> plus(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    private void add(ScalarNode scalar, List<String> path) {
        Optional<Position> position = action ? Position.inAction(path) : Position.inWorkflow(path);
        if (position.filter(Position::takesExpressions).isEmpty()) {
            return;
        }
        boolean block = source.codePointAt(index(scalar.getStartMark().getIndex())) == '|'
                || source.codePointAt(index(scalar.getStartMark().getIndex())) == '>';
        sites.add(new Site(
                path,
                position.get(),
                scalar.getValue(),
                source.substring(
                        index(scalar.getStartMark().getIndex()),
                        index(scalar.getEndMark().getIndex())),
                scalar.getStartMark().getLine() + 1,
                block,
                scope.at(path),
                scope.expectedAt(path)));
    }

    private int index(int codePoints) {
        return Math.min(source.offsetByCodePoints(0, codePoints), source.length() - 1);
    }
}
