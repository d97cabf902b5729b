package dev.workflowdsl.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.check.Checks;
import dev.workflowdsl.check.Report;
import dev.workflowdsl.workflow.Workflow;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reads files of the corpus with mistakes made in them: nothing but findings may come of it.
 *
 * <p>The system property {@code workflowdsl.mutations} sets the number of files.
 */
final class MutatedFilesTest {

    private static final int FILES = Integer.getInteger("workflowdsl.mutations", 4_000);

    /** Of the processor; some hundred times what a file takes. */
    private static final long MOST_MILLISECONDS = 2_000;

    private static final int MOST_FINDINGS = 1_001;

    private static final AtomicLong SLOWEST = new AtomicLong();

    /** A mistake in one of the lines. */
    private static final List<BiFunction<List<String>, Random, List<String>>> MISTAKES = List.of(
            MutatedFilesTest::drop,
            MutatedFilesTest::twice,
            MutatedFilesTest::indent,
            MutatedFilesTest::outdent,
            MutatedFilesTest::swapValues,
            MutatedFilesTest::swapLines,
            MutatedFilesTest::flipBits,
            MutatedFilesTest::insert);

    private static final List<String> ODDITIES = List.of(
            "&a ",
            "*a",
            "!x ",
            "<<: *a",
            "${{",
            "}}",
            "- ",
            "? ",
            ": ",
            "[",
            "]",
            "{",
            "}",
            "|",
            ">",
            "\"",
            "'",
            "#",
            "\t",
            "\u0000",
            "\u00EF\u00BB\u00BF",
            "\u00E2\u0080\u00A8",
            "\u00F0\u009F\u0098\u0080",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "~",
            "0x",
            "\r",
            "$");

    @Test
    void mutatedFilesGiveNothingButFindings() {
        List<String> texts = Stream.of("workflow", "action")
                .flatMap(kind -> CorpusFile.all(kind).stream())
                .map(MutatedFilesTest::bytesAsCharacters)
                .toList();

        assertThat(IntStream.range(0, FILES)
                        .parallel()
                        .mapToObj(seed -> failure(seed, texts))
                        .flatMap(Optional::stream)
                        .limit(10))
                .isEmpty();
        System.out.printf("%d files with mistakes, the slowest took %d ms%n", FILES, SLOWEST.get());
    }

    /** Mistakes are made in bytes, each of which is a character here. */
    private static String bytesAsCharacters(CorpusFile file) {
        return new String(file.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static Optional<String> failure(int seed, List<String> texts) {
        Random random = new Random(seed);
        byte[] bytes = mutated(texts.get(random.nextInt(texts.size())), random).getBytes(StandardCharsets.ISO_8859_1);
        try {
            long before = cpuTime();
            readAndWrite(bytes);
            Report report = ActionYaml.read(Document.of("action.yml", bytes, ReadLimits.standard()))
                    .report();
            long milliseconds = (cpuTime() - before) / 1_000_000;
            SLOWEST.accumulateAndGet(milliseconds, Math::max);
            return milliseconds > MOST_MILLISECONDS || report.findings().size() > MOST_FINDINGS
                    ? Optional.of("seed " + seed + ": " + milliseconds + " ms, " + report)
                    : Optional.empty();
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            return Optional.of("seed " + seed + ": " + e + " at "
                    + List.of(e.getStackTrace()).stream().limit(3).toList());
        }
    }

    /** What could be had of a workflow can be checked, and is written so that it can be read again. */
    private static void readAndWrite(byte[] bytes) {
        ReadWorkflow read = WorkflowYaml.read(Document.of("ci.yml", bytes, ReadLimits.standard()));
        assertThat(read.check(Checks.standard()).findings())
                .hasSizeGreaterThanOrEqualTo(read.report().findings().size());
        if (read.value().isPresent()) {
            Workflow workflow = read.value().get();
            Optional<Workflow> again =
                    WorkflowYaml.read("ci.yml", WorkflowYaml.write(workflow)).value();
            if (!read.report().hasErrors() && !again.equals(Optional.of(workflow))) {
                throw new IllegalStateException("read differently when written");
            }
        }
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String mutated(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
        for (int mistakes = 1 + random.nextInt(4); mistakes > 0; mistakes--) {
            lines = MISTAKES.get(random.nextInt(MISTAKES.size())).apply(lines, random);
        }
        return String.join("", lines);
    }

    private static List<String> drop(List<String> lines, Random random) {
        if (lines.size() > 1) {
            lines.remove(random.nextInt(lines.size()));
        }
        return lines;
    }

    private static List<String> twice(List<String> lines, Random random) {
        String line = lines.get(random.nextInt(lines.size()));
        lines.add(random.nextInt(lines.size()), line);
        return lines;
    }

    private static List<String> indent(List<String> lines, Random random) {
        int line = random.nextInt(lines.size());
        lines.set(line, " ".repeat(1 + random.nextInt(4)) + lines.get(line));
        return lines;
    }

    private static List<String> outdent(List<String> lines, Random random) {
        int line = random.nextInt(lines.size());
        lines.set(line, lines.get(line).replaceFirst("^ {1,2}", ""));
        return lines;
    }

    private static List<String> swapLines(List<String> lines, Random random) {
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        lines.set(one, lines.set(other, lines.get(one)));
        return lines;
    }

    private static List<String> swapValues(List<String> lines, Random random) {
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        String[] left = keyAndValue(lines.get(one));
        String[] right = keyAndValue(lines.get(other));
        lines.set(one, left[0] + right[1]);
        lines.set(other, right[0] + left[1]);
        return lines;
    }

    private static String[] keyAndValue(String line) {
        int colon = line.indexOf(": ") + 1;
        return new String[] {line.substring(0, colon), line.substring(colon)};
    }

    private static List<String> flipBits(List<String> lines, Random random) {
        int line = random.nextInt(lines.size());
        StringBuilder bytes = new StringBuilder(lines.get(line));
        for (int i = random.nextInt(3); i >= 0; i--) {
            int place = random.nextInt(bytes.length());
            bytes.setCharAt(place, (char) (bytes.charAt(place) ^ 1 << random.nextInt(8)));
        }
        lines.set(line, bytes.toString());
        return lines;
    }

    private static List<String> insert(List<String> lines, Random random) {
        int line = random.nextInt(lines.size());
        StringBuilder text = new StringBuilder(lines.get(line));
        text.insert(random.nextInt(text.length() + 1), ODDITIES.get(random.nextInt(ODDITIES.size())));
        lines.set(line, text.toString());
        return lines;
    }
}
