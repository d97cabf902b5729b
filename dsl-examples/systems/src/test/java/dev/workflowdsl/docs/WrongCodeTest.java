package dev.workflowdsl.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.workflowdsl.catalog.actions.Checkout;
import dev.workflowdsl.workflow.Workflow;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of which the README says that they do not compile. */
final class WrongCodeTest {

    private static final String NO_SUCH_METHOD = "compiler.err.cant.resolve.location.args";
    private static final String WRONG_ARGUMENTS = "compiler.err.cant.apply.symbols";

    @Test
    void eachLineIsRefusedForItsOwnReason(@TempDir Path classes) throws Exception {
        Path source = Path.of(resource("WrongCode.java"));
        List<Integer> lines = linesWithReasons(source);
        assertThat(errors(source, classes))
                .extracting(error -> (int) error.getLineNumber(), Diagnostic::getCode)
                .containsExactly(
                        tuple(lines.get(0), NO_SUCH_METHOD),
                        tuple(lines.get(1), WRONG_ARGUMENTS),
                        tuple(lines.get(2), NO_SUCH_METHOD),
                        tuple(lines.get(3), NO_SUCH_METHOD),
                        tuple(lines.get(4), NO_SUCH_METHOD),
                        tuple(lines.get(5), WRONG_ARGUMENTS));
        assertThat(lines).hasSize(6);
    }

    private static URI resource(String name) throws URISyntaxException {
        return WrongCodeTest.class.getResource(name).toURI();
    }

    private static List<Integer> linesWithReasons(Path source) throws IOException {
        List<String> lines = Files.readAllLines(source);
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).matches(".*; +// .*"))
                .mapToObj(i -> i + 1)
                .toList();
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(Path source, Path classes) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-proc:none", "-d", classes.toString(), "-classpath", classPath());
            assertThat(compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjects(source))
                            .call())
                    .isFalse();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private static String classPath() throws URISyntaxException {
        return String.join(
                System.getProperty("path.separator"),
                List.of(location(Workflow.class), location(Checkout.class), location(CiWorkflow.class)));
    }

    private static String location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
