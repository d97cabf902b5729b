package dev.workflowdsl.testing;

import dev.workflowdsl.metadata.ActionSource;
import dev.workflowdsl.repository.Repository;
import dev.workflowdsl.repository.RepositorySource;
import dev.workflowdsl.workflow.WorkflowSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sources in a package and those below.
 *
 * @param sources an object of each class
 * @param problems the classes that no object could be made of, with the reason
 */
record SourceClasses(List<Object> sources, Map<Class<?>, Throwable> problems) {

    private static final List<Class<?>> KINDS =
            List.of(WorkflowSource.class, ActionSource.class, RepositorySource.class);

    static SourceClasses beside(Class<?> anchor) {
        List<Object> sources = new ArrayList<>();
        Map<Class<?>, Throwable> problems = new LinkedHashMap<>();
        for (String name : classNames(anchor)) {
            load(name, anchor).filter(SourceClasses::isSource).ifPresent(type -> make(type, sources, problems));
        }
        if (sources.isEmpty() && problems.isEmpty()) {
            throw new IllegalArgumentException("package \"" + anchor.getPackageName() + "\" has no source of workflows"
                    + " where \"" + anchor.getName() + "\" comes from: name a class of the package that has them");
        }
        return new SourceClasses(sources, problems);
    }

    <T> Stream<T> of(Class<T> kind) {
        return sources.stream().filter(kind::isInstance).map(kind::cast);
    }

    List<WorkflowSource> workflowsOutsideOfRepositories() {
        return outsideOfRepositories(WorkflowSource.class);
    }

    List<ActionSource> actionsOutsideOfRepositories() {
        return outsideOfRepositories(ActionSource.class);
    }

    private <T> List<T> outsideOfRepositories(Class<T> kind) {
        List<Repository> repositories = repositories().toList();
        return of(kind).filter(source -> repositories.stream().noneMatch(repository -> contains(repository, source)))
                .toList();
    }

    /** The repositories that can be made; the others have a test that fails. */
    private Stream<Repository> repositories() {
        return of(RepositorySource.class).flatMap(source -> {
            try {
                return Stream.of(source.repository());
            } catch (RuntimeException | LinkageError e) {
                return Stream.empty();
            }
        });
    }

    /** By the names that the repository keeps of its sources. */
    private static boolean contains(Repository repository, Object source) {
        return repository.sources().containsValue(source.getClass().getName());
    }

    private static boolean isSource(Class<?> type) {
        return KINDS.stream().anyMatch(kind -> kind.isAssignableFrom(type))
                && !type.isInterface()
                && !type.isAnonymousClass()
                && !Modifier.isAbstract(type.getModifiers());
    }

    private static void make(Class<?> type, List<Object> sources, Map<Class<?>, Throwable> problems) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            sources.add(constructor.newInstance());
        } catch (InvocationTargetException e) {
            problems.put(type, causeOf(e));
        } catch (LinkageError e) {
            problems.put(type, e instanceof ExceptionInInitializerError ? causeOf(e) : e);
        } catch (ReflectiveOperationException | RuntimeException e) {
            problems.put(
                    type,
                    new IllegalArgumentException(
                            "source \"" + type.getName()
                                    + "\" has no constructor without parameters that can be called: give it one, or"
                                    + " pass the object to all(...)",
                            e));
        }
    }

    private static Throwable causeOf(Throwable thrown) {
        return Optional.ofNullable(thrown.getCause()).orElse(thrown);
    }

    /** The class; none if it stands on a class that is not there, as it may be for parts that users can leave out. */
    private static Optional<Class<?>> load(String name, Class<?> anchor) {
        try {
            return Optional.of(Class.forName(name, false, anchor.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }

    private static List<String> classNames(Class<?> anchor) {
        String directory = anchor.getPackageName().replace('.', '/');
        try {
            Path location = location(anchor);
            if (Files.isDirectory(location)) {
                return classNames(location, directory);
            }
            try (FileSystem jar = FileSystems.newFileSystem(location)) {
                return classNames(jar.getPath("/"), directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path location(Class<?> anchor) {
        CodeSource source = anchor.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalArgumentException("class \"" + anchor.getName()
                    + "\" does not tell where it was loaded from: pass the sources to all(...)");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("\"" + source.getLocation() + "\" is no place of classes", e);
        }
    }

    private static List<String> classNames(Path root, String directory) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(directory))) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }
}
