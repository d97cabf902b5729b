package dev.workflowdsl.repository;

import dev.workflowdsl.internal.Seq;
import dev.workflowdsl.workflow.Reviewer;
import dev.workflowdsl.workflow.Team;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who is asked to review changes of which files, {@code .github/CODEOWNERS}. Of several lines that match a file, the last
 * one counts.
 *
 * @see <a
 *     href="https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners">About
 *     code owners</a>
 */
public final class Codeowners {

    private static final Pattern OWNER =
            Pattern.compile("@[A-Za-z0-9][A-Za-z0-9_-]*(/[a-z0-9_][a-z0-9_-]*)?|[^\\s@#]+@[^\\s@#]+\\.[^\\s@#]+");
    private static final Pattern UNESCAPED_SPACE = Pattern.compile("(?<!\\\\) ");

    private final Seq<Line> lines;

    /** A line of the file: a comment, or a pattern with its owners. */
    private record Line(String pattern, List<Reviewer> reviewers, List<String> others, String comment) {

        static Line comment(String text) {
            return new Line("", List.of(), List.of(), text);
        }

        String text(String organisation) {
            if (pattern.isEmpty()) {
                return comment.lines()
                        .map(line -> ("# " + line).stripTrailing() + "\n")
                        .reduce("", String::concat);
            }
            Stream<String> owners = Stream.concat(
                    reviewers.stream()
                            .map(reviewer -> reviewer instanceof Team team
                                    ? "@" + organisation + "/" + team.slug()
                                    : reviewer.toString()),
                    others.stream());
            return Stream.concat(Stream.of(pattern), owners)
                            .reduce((a, b) -> a + " " + b)
                            .orElse("") + "\n";
        }
    }

    private Codeowners(Seq<Line> lines) {
        this.lines = lines;
    }

    /** A file without lines. */
    public static Codeowners none() {
        return new Codeowners(Seq.empty());
    }

    /**
     * People and teams who own files; they need write access.
     *
     * @param pattern as in {@code .gitignore}, but without {@code !} and {@code [ ]}, for example {@code *}, {@code *.sql} or
     *     {@code /docs/}; spaces are escaped in the file
     * @throws IllegalArgumentException if the pattern is empty, or has something that GitHub does not know
     */
    public Codeowners owners(String pattern, Reviewer first, Reviewer... more) {
        List<Reviewer> all = new ArrayList<>(List.of(first));
        all.addAll(Arrays.asList(more));
        return plus(new Line(escaped(pattern), List.copyOf(all), List.of(), ""));
    }

    /**
     * Owners of files, as the file writes them.
     *
     * @param pattern as in {@code .gitignore}, but without {@code !} and {@code [ ]}
     * @param first {@code @login}, {@code @organisation/team}, or the e-mail address of an account
     * @throws IllegalArgumentException if the pattern is empty, or has something that GitHub does not know, or an owner
     *     has none of these forms
     */
    public Codeowners owners(String pattern, String first, String... more) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(Arrays.asList(more));
        all.forEach(owner -> requireOwner(owner, pattern));
        return plus(new Line(escaped(pattern), List.of(), List.copyOf(all), ""));
    }

    /**
     * Files that nobody owns, though a line above gives them owners.
     *
     * @param pattern as in {@code .gitignore}, but without {@code !} and {@code [ ]}
     * @throws IllegalArgumentException if the pattern is empty, or has something that GitHub does not know
     */
    public Codeowners nobody(String pattern) {
        return plus(new Line(escaped(pattern), List.of(), List.of(), ""));
    }

    /** A comment at this place; each of its lines becomes one. */
    public Codeowners comment(String text) {
        return plus(Line.comment(text));
    }

    private Codeowners plus(Line line) {
        return new Codeowners(lines.plus(line));
    }

    private static String escaped(String pattern) {
        String refusal = "";
        if (pattern.isBlank()) {
            refusal = "is empty: write * for all files";
        } else if (pattern.startsWith("!")) {
            refusal = "begins with !, which CODEOWNERS does not know: call nobody(...) with the pattern behind it";
        } else if (pattern.startsWith("#") || pattern.startsWith("\\#")) {
            refusal = "begins with #, which begins a comment even behind a backslash: name the files in another way";
        } else if (pattern.indexOf('[') >= 0 || pattern.indexOf(']') >= 0) {
            refusal = "has a range of characters in [ ], which CODEOWNERS does not know: write one line for each";
        } else if (pattern.chars().anyMatch(c -> c < ' ')) {
            refusal = "has a tab or a line break, which a line cannot hold: write ? in its place";
        }
        if (!refusal.isEmpty()) {
            throw new IllegalArgumentException("pattern \"" + pattern + "\" of code owners " + refusal);
        }
        return UNESCAPED_SPACE.matcher(pattern).replaceAll("\\\\ ");
    }

    private static void requireOwner(String owner, String pattern) {
        if (!OWNER.matcher(owner).matches()) {
            throw new IllegalArgumentException("owner \"" + owner + "\" of \"" + pattern
                    + "\" is no code owner: write @login, @organisation/team or an e-mail address");
        }
    }

    /**
     * The text of the file without a header.
     *
     * @param organisation the owner of the repository, to whom the teams belong
     * @return lines that end in a line feed
     */
    public String text(String organisation) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text(organisation)));
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Codeowners that && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    /** The text of the file, for an owner of the repository called {@code OWNER}. */
    @Override
    public String toString() {
        return text("OWNER");
    }
}
