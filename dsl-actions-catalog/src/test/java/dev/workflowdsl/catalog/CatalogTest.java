package dev.workflowdsl.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import dev.workflowdsl.codegen.descriptor.DescriptorDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

final class CatalogTest {

    private static final int MEGABYTE = 1_000_000;

    private static final List<Wrapped> CLASSES = Wrapped.all();

    @Test
    void everyDescriptorHasItsClass() {
        List<String> described = DescriptorDirectory.of(Path.of("src/main/descriptors")).readAll().stream()
                .map(ActionDescriptor::action)
                .toList();
        assertThat(CLASSES).extracting(Wrapped::action).containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void theModuleExportsEveryPackage() throws IOException {
        try (InputStream in = Files.newInputStream(Wrapped.classes().resolve("module-info.class"))) {
            ModuleDescriptor module = ModuleDescriptor.read(in);
            assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                    .containsExactlyInAnyOrderElementsOf(CLASSES.stream()
                            .map(wrapped -> wrapped.type().getPackageName())
                            .collect(Collectors.toSet()));
            assertThat(module.requires().stream()
                            .filter(required ->
                                    !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                            .map(ModuleDescriptor.Requires::name))
                    .containsExactlyInAnyOrder("dev.workflowdsl.core", "java.base");
        }
    }

    @Test
    void theJarStaysSmall() throws IOException {
        Counter counter = new Counter();
        try (Stream<Path> files = Files.walk(Wrapped.classes())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                try (OutputStream out = new DeflaterOutputStream(counter)) {
                    Files.copy(file, out);
                }
            }
        }
        assertThat(counter.count).isPositive().isLessThan(3 * MEGABYTE);
    }

    private static final class Counter extends OutputStream {

        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void close() {
            // One counter for all files.
        }
    }
}
