package dev.workflowdsl.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of packages. Below a comment such as {@code <!-- packages: dsl-core -->} it has a table of the packages of that
 * module: the first sentence of their documentation, and their public classes.
 */
final class PackagePage {

    private static final Pattern TABLE = Pattern.compile("(?m)^<!-- packages: (\\S+) -->\n(?:\\|.*\n)*");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
    private static final Pattern LINK = Pattern.compile("\\{@link (?:[\\w.]+\\.)?(\\w+)(?: ([^}]+))?}");
    private static final Pattern CODE = Pattern.compile("\\{@code ((?:[^{}]|\\{\\{ }})*)}");

    private static final String ROOT = "dev.workflowdsl.";

    private PackagePage() {}

    /** The modules that have a table on the page, in their order. */
    static List<String> modules(String page) {
        return TABLE.matcher(page).results().map(match -> match.group(1)).toList();
    }

    /**
     * The page with its tables.
     *
     * @param members a class of each module
     */
    static String with(String page, Map<String, Class<?>> members) {
        return TABLE.matcher(page).replaceAll(match -> {
            String module = match.group(1);
            return Matcher.quoteReplacement(
                    "<!-- packages: " + module + " -->\n" + table(module, publicClasses(members.get(module))));
        });
    }

    private static String table(String module, Map<String, List<String>> packages) {
        StringBuilder table = new StringBuilder("| package | for what | public classes |\n|---|---|---|\n");
        packages.forEach((name, classes) ->
                table.append("| `" + name.substring(ROOT.length()) + "` | " + purpose(module, name) + " | "
                        + classes.stream().map(type -> "`" + type + "`").collect(Collectors.joining(", ")) + " |\n"));
        return table.toString();
    }

    private static String purpose(String module, String name) {
        Path file = DocsTest.ROOT.resolve(module + "/src/main/java/" + name.replace('.', '/') + "/package-info.java");
        try {
            return firstSentence(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first sentence of the documentation in a source, in Markdown. */
    static String firstSentence(String source) {
        Matcher comment = COMMENT.matcher(source);
        if (!comment.find()) {
            throw new IllegalArgumentException("no documentation in " + source);
        }
        String text = comment.group(1)
                .replaceAll("(?m)^ *\\*", "")
                .replaceAll("\\s+", " ")
                .strip();
        String sentence = text.replaceFirst("(?<=\\.) .*", "");
        String linked = LINK.matcher(sentence)
                .replaceAll(link -> link.group(2) == null ? "`" + link.group(1) + "`" : link.group(2));
        return CODE.matcher(linked)
                .replaceAll(code -> Matcher.quoteReplacement("`" + code.group(1) + "`"))
                .replaceAll("<[^>]+>", "")
                .replace("|", "\\|");
    }

    /** The names of the public classes that are in the same module, by package, without packages for the library alone. */
    static Map<String, List<String>> publicClasses(Class<?> member) {
        try {
            Path location = Path.of(
                    member.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(location)) {
                return publicClasses(location);
            }
            try (FileSystem jar = FileSystems.newFileSystem(location)) {
                return publicClasses(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot read where " + member + " is from", e);
        }
    }

    private static Map<String, List<String>> publicClasses(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.matches("[^$-]+\\.class"))
                    .map(file -> load(file.replace(".class", "").replace('/', '.')))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .filter(type -> !type.getPackageName().endsWith(".internal"))
                    .sorted((a, b) -> a.getSimpleName().compareTo(b.getSimpleName()))
                    .collect(Collectors.groupingBy(
                            Class::getPackageName,
                            TreeMap::new,
                            Collectors.mapping(Class::getSimpleName, Collectors.toList())));
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PackagePage.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
