package dev.workflowdsl.tools;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles classes in memory, as a user's build does that has nothing but this library and what it needs. */
public final class Compilation {

    /** On the class path of our tests, but not on that of a user. */
    private static final List<String> OURS_ALONE = List.of("error_prone_annotations", "immutables");

    private static final String PACKAGE = "\\b[a-z]+\\.(?:[a-z]+\\.)*(?=[A-Z])";

    private Compilation() {}

    /**
     * What javac has to say.
     *
     * @param kind whether it is an error or less
     * @param code javac's key of the message, without {@code compiler.err.} and the like
     * @param line the line, counted from 1
     * @param message the message on one line, with types but not their packages
     */
    public record Problem(Diagnostic.Kind kind, String code, long line, String message) {}

    /**
     * The problems of each class, by its name; nothing is written.
     *
     * @param sources the classes by their names, with {@code /} behind packages
     * @param more options for the compiler
     */
    public static Map<String, List<Problem>> problems(Map<String, String> sources, String... more) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (JavaFileManager files = new Discarding(compiler.getStandardFileManager(diagnostics, Locale.ROOT, null))) {
            List<Source> units = sources.entrySet().stream()
                    .map(source -> new Source(source.getKey(), source.getValue()))
                    .toList();
            List<String> options = new ArrayList<>(List.of(
                    "-classpath", classPath(), "--release", "17", "-proc:none", "-Xlint:all", "-Xmaxerrs", "0"));
            options.addAll(List.of(more));
            compiler.getTask(null, files, diagnostics, options, null, units).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream()
                .collect(Collectors.groupingBy(
                        Compilation::className,
                        TreeMap::new,
                        Collectors.mapping(Compilation::problem, Collectors.toList())));
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> OURS_ALONE.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String className(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource() instanceof Source source ? source.className : "";
    }

    private static Problem problem(Diagnostic<? extends JavaFileObject> diagnostic) {
        return new Problem(
                diagnostic.getKind(),
                diagnostic.getCode().replaceFirst("compiler\\.[a-z]+\\.", ""),
                diagnostic.getLineNumber(),
                diagnostic.getMessage(Locale.ROOT).replaceAll("\\s+", " ").replaceAll(PACKAGE, ""));
    }

    /** A class in memory. */
    private static final class Source extends SimpleJavaFileObject {

        private final String className;
        private final String text;

        Source(String className, String text) {
            super(URI.create("memory:///" + className + ".java"), Kind.SOURCE);
            this.className = className;
            this.text = text;
        }

        @Override
        public String getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Throws away what the compiler writes. */
    private static final class Discarding extends ForwardingJavaFileManager<JavaFileManager> {

        Discarding(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return OutputStream.nullOutputStream();
                }
            };
        }
    }
}
