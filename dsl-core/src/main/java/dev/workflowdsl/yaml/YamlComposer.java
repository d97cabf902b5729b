package dev.workflowdsl.yaml;

import dev.workflowdsl.check.Path;
import dev.workflowdsl.internal.Ordinal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Makes the tree of nodes of a text: SnakeYAML says what the characters mean, and this resolves aliases, tells kinds of
 * scalars apart, refuses keys that are there twice, and ends the work at a limit.
 */
final class YamlComposer {

    private static final Mark START = new Mark("", 0, 0, 0, new int[0], 0);

    private final String text;
    private final ReadLimits limits;
    private final Problems problems;
    private final KeyProblems keyProblems;
    private final Map<String, Optional<YamlNode>> anchors = new HashMap<>();
    private final Parser parser;
    private Path path = Path.root();
    private int depth;
    private int weight;
    private int freeFrom = 1;
    private Mark last = START;

    private YamlComposer(String text, ReadLimits limits, Problems problems) {
        this.text = text;
        this.limits = limits;
        this.problems = problems;
        this.keyProblems = new KeyProblems(text, problems);
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.parser = new ParserImpl(new StreamReader(text), options);
    }

    /** Ends the work; what is wrong has been said. */
    private static final class Stop extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    /** The tree of the one document in the text; empty if there is none that could be read. */
    static Optional<YamlNode> compose(String text, ReadLimits limits, Problems problems) {
        try {
            return new YamlComposer(text, limits, problems).document();
        } catch (Stop stop) {
            return Optional.empty();
        } catch (ReaderException e) {
            SyntaxProblem.of(e, text).report(problems);
        }
        return Optional.empty();
    }

    private Optional<YamlNode> document() {
        try {
            return onlyDocument();
        } catch (MarkedYAMLException e) {
            SyntaxProblem.of(e, text).report(problems);
        } catch (ReaderException e) {
            throw e;
        } catch (YAMLException e) {
            SyntaxProblem.behind(last).report(problems);
        }
        return Optional.empty();
    }

    private Optional<YamlNode> onlyDocument() {
        skip();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        skip();
        YamlNode root = node();
        skip();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw stop(
                    ReadProblem.YAML_SYNTAX,
                    parser.peekEvent().getStartMark(),
                    "the file holds a second document, and GitHub reads one",
                    "remove the \"---\" or \"...\" and what follows it, or put it into a file of its own");
        }
        return Optional.of(root);
    }

    private void skip() {
        Event unused = next();
    }

    private Event next() {
        Event event = parser.getEvent();
        last = event.getEndMark();
        return event;
    }

    private YamlNode node() {
        Event event = next();
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        NodeEvent start = (NodeEvent) event;
        Optional<String> anchor = Optional.ofNullable(start.getAnchor());
        anchor.ifPresent(name -> anchors.put(name, Optional.empty()));
        YamlNode node = start instanceof ScalarEvent scalar ? scalar(scalar) : collection((CollectionStartEvent) start);
        anchor.ifPresent(name -> anchors.put(name, Optional.of(node)));
        return node;
    }

    private YamlNode alias(AliasEvent alias) {
        Mark mark = alias.getStartMark();
        Optional<YamlNode> target = anchors.get(alias.getAnchor());
        if (target == null) {
            throw stop(
                    ReadProblem.YAML_SYNTAX,
                    mark,
                    "alias \"*" + alias.getAnchor() + "\" names an anchor that is not there before it",
                    "set \"&" + alias.getAnchor()
                            + "\" on the value to repeat, correct the name, or put text that begins with * in quotes");
        }
        freeFrom = mark.getLine() + 2;
        YamlNode node = target.orElseThrow(() -> stop(
                ReadProblem.YAML_SYNTAX,
                mark,
                "alias \"*" + alias.getAnchor() + "\" stands within the value that it repeats, which never ends",
                "write the value out at this place"));
        count(node.weight(), mark);
        requireDepth(depth + node.height(), mark);
        return node;
    }

    private YamlScalar scalar(ScalarEvent event) {
        Mark start = event.getStartMark();
        Mark end = event.getEndMark();
        count(1, start);
        int free = Math.min(freeFrom, start.getLine() + 1);
        freeFrom = end.getColumn() == 0 ? end.getLine() + 1 : end.getLine() + 2;
        return new YamlScalar(
                start.getLine() + 1,
                start.getColumn() + 1,
                free,
                end.getLine() + 1,
                end.getColumn() + 1,
                written(event),
                kind(event));
    }

    /** The text; with what YAML takes for a tag of it where the author meant no tag. */
    private static String written(ScalarEvent event) {
        @Nullable String tag = event.getTag();
        return tag == null || !Tags.isForeign(tag) ? event.getValue() : (tag + " " + event.getValue()).stripTrailing();
    }

    private CoreSchema.Kind kind(ScalarEvent event) {
        boolean plain = event.isPlain();
        @Nullable String tag = event.getTag();
        if (tag == null) {
            return plain ? CoreSchema.kindOf(event.getValue()) : CoreSchema.Kind.TEXT;
        }
        if (plain && Tags.isForeign(tag)) {
            reportForeign(tag, event.getStartMark());
            return CoreSchema.Kind.TEXT;
        }
        Optional<CoreSchema.Kind> kind = Tags.scalarKind(tag, event.getValue(), plain);
        return kind.orElseThrow(() -> {
            if (Tags.isForeign(tag)) {
                reportForeign(tag, event.getStartMark());
                return new Stop();
            }
            return stop(
                    ReadProblem.YAML_SYNTAX,
                    event.getStartMark(),
                    "tag \"" + Tags.shown(tag) + "\" does not fit \"" + Excerpt.of(event.getValue()) + "\""
                            + (plain ? "" : " in quotes or as a block"),
                    "leave the tag out, or write a value that it fits");
        });
    }

    private void reportForeign(String tag, Mark mark) {
        problems.add(
                ReadProblem.YAML_SYNTAX,
                path,
                mark.getLine() + 1,
                mark.getColumn() + 1,
                "the value begins with \"!\", which begins a tag in YAML, and GitHub knows no tag \"" + Excerpt.of(tag)
                        + "\"",
                "put the value in quotes, or an expression in ${{ }}");
    }

    private YamlNode collection(CollectionStartEvent start) {
        Mark mark = start.getStartMark();
        count(1, mark);
        requireDepth(++depth, mark);
        boolean mapping = start.is(Event.ID.MappingStart);
        @Nullable String tag = start.getTag();
        if (tag != null && Tags.isForeign(tag)) {
            reportForeign(tag, mark);
        } else if (tag != null && !Tags.fitsCollection(tag, mapping)) {
            throw stop(
                    ReadProblem.YAML_SYNTAX,
                    mark,
                    "tag \"" + Tags.shown(tag) + "\" does not fit " + (mapping ? "a mapping" : "a list"),
                    "leave the tag out");
        }
        int before = weight - 1;
        int free = Math.min(freeFrom, mark.getLine() + 1);
        YamlNode node = mapping ? entries(mark, free, before) : items(mark, free, before);
        depth--;
        return node;
    }

    private void requireDepth(int reached, Mark mark) {
        if (reached > limits.depth()) {
            throw stop(
                    ReadProblem.READ_LIMIT,
                    mark,
                    "mappings and lists lie in each other more than \"" + limits.depth()
                            + "\" deep, those that aliases repeat counted too",
                    "flatten the file, or raise the limit of depth");
        }
    }

    private YamlNode items(Mark mark, int free, int before) {
        List<YamlNode> items = new ArrayList<>();
        Path list = path;
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            path = list.index(items.size());
            items.add(node());
        }
        path = list;
        end(next());
        return new YamlNode.Items(mark.getLine() + 1, mark.getColumn() + 1, free, items, weight - before);
    }

    private YamlNode entries(Mark mark, int free, int before) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Path mapping = path;
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            YamlScalar key = key();
            path = mapping.key(key.text());
            YamlNode value = node();
            if (!names.add(Ordinal.fold(key.text()))) {
                keyProblems.duplicate(path, key);
            } else if (KeyProblems.isMerge(key)) {
                keyProblems.merge(path, key);
            } else {
                entries.add(new YamlNode.Entry(key, value));
            }
        }
        path = mapping;
        end(next());
        return new YamlNode.Entries(mark.getLine() + 1, mark.getColumn() + 1, free, entries, weight - before);
    }

    /** A bracket that closes a list stands on a line of its own now and then. */
    private void end(Event end) {
        Mark mark = end.getEndMark();
        if (mark.getColumn() > 0 && mark.getIndex() > end.getStartMark().getIndex()) {
            freeFrom = mark.getLine() + 2;
        }
    }

    private YamlScalar key() {
        YamlNode key = node();
        if (key instanceof YamlScalar scalar) {
            return scalar;
        }
        keyProblems.noText(path, key);
        throw new Stop();
    }

    private void count(int nodes, Mark mark) {
        weight += nodes;
        if (weight > limits.nodes()) {
            throw stop(
                    ReadProblem.READ_LIMIT,
                    mark,
                    "the file has more than \"" + limits.nodes()
                            + "\" values, those that aliases repeat counted each time",
                    "split the file, use fewer aliases, or raise the limit of nodes");
        }
    }

    private Stop stop(ReadProblem problem, Mark mark, String message, String hint) {
        problems.add(problem, path, mark.getLine() + 1, mark.getColumn() + 1, message, hint);
        return new Stop();
    }
}
