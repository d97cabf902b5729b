package dev.workflowdsl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests run on the class path; this one holds what differs on the module path. */
final class ModuleTest {

    private static final String NAME = "dev.workflowdsl.core";

    private final Path classes = classes();

    private final ModuleDescriptor descriptor = descriptor(classes);

    @Test
    void exportsEveryPackageWithSomethingPublicButTheInternalOne() throws Exception {
        Set<String> exported = descriptor.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        Set<String> withPublicTypes = new HashSet<>();
        for (String name : classNames()) {
            Class<?> type = Class.forName(name, false, ModuleTest.class.getClassLoader());
            if (Modifier.isPublic(type.getModifiers())) {
                withPublicTypes.add(type.getPackageName());
            }
        }
        withPublicTypes.remove("dev.workflowdsl.internal");
        assertThat(exported).isEqualTo(withPublicTypes);
    }

    @Test
    void findsTheSameServicesOnTheClassPath() throws IOException {
        Map<String, List<String>> onTheModulePath = descriptor.provides().stream()
                .collect(Collectors.toMap(
                        ModuleDescriptor.Provides::service,
                        ModuleDescriptor.Provides::providers,
                        (a, b) -> a,
                        TreeMap::new));
        assertThat(servicesOnTheClassPath()).isEqualTo(onTheModulePath);
        assertThat(descriptor.uses()).isSubsetOf(onTheModulePath.keySet());
    }

    @Test
    void needsOnlyJacksonAndSnakeYaml() throws IOException {
        ModuleFinder finder = ModuleFinder.of(runtimePath());
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of(NAME));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        ClassLoader loader = layer.findLoader(NAME);
        for (String type : classNames()) {
            assertThatCode(() -> Class.forName(type, true, loader))
                    .as("initializing %s", type)
                    .doesNotThrowAnyException();
        }
    }

    private Path[] runtimePath() {
        Stream<Path> libraries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().matches("(jackson-|snakeyaml-).*\\.jar"));
        return Stream.concat(Stream.of(classes), libraries).toArray(Path[]::new);
    }

    private Map<String, List<String>> servicesOnTheClassPath() throws IOException {
        Map<String, List<String>> services = new TreeMap<>();
        Path directory = classes.resolve("META-INF/services");
        if (Files.isDirectory(directory)) {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    services.put(file.getFileName().toString(), Files.readAllLines(file));
                }
            }
        }
        return services;
    }

    private List<String> classNames() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            files.map(file -> classes.relativize(file).toString().replace(File.separatorChar, '.'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .forEach(names::add);
        }
        return names;
    }

    private static Path classes() {
        try {
            Path tests = Path.of(ModuleTest.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return tests.resolveSibling("classes");
        } catch (URISyntaxException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static ModuleDescriptor descriptor(Path classes) {
        try (InputStream compiled = Files.newInputStream(classes.resolve("module-info.class"))) {
            return ModuleDescriptor.read(compiled, () -> packages(classes));
        } catch (IOException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static Set<String> packages(Path classes) {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(Path::getParent)
                    .filter(parent -> !parent.equals(classes))
                    .map(parent -> classes.relativize(parent).toString().replace(File.separatorChar, '.'))
                    .collect(Collectors.toSet());
        } catch (IOException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
