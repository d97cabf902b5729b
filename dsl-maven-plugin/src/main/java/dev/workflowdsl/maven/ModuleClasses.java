package dev.workflowdsl.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The compiled classes of a module, with all that they need. */
final class ModuleClasses implements AutoCloseable {

    private static final String SUFFIX = ".class";

    private final Path directory;
    private final URLClassLoader loader;

    private ModuleClasses(Path directory, URLClassLoader loader) {
        this.directory = directory;
        this.loader = loader;
    }

    /**
     * The classes in a directory.
     *
     * @param classPath the directories and archives with all classes, those of the module first
     */
    static ModuleClasses of(Path directory, List<Path> classPath) {
        List<URL> urls = new ArrayList<>();
        for (Path path : classPath) {
            try {
                urls.add(path.toUri().toURL());
            } catch (MalformedURLException e) {
                throw new IllegalStateException("a path has always a URL", e);
            }
        }
        return new ModuleClasses(directory, new URLClassLoader(urls.toArray(URL[]::new), new LibraryLoader()));
    }

    /**
     * The class of that name.
     *
     * @param purpose what it was configured for
     */
    Class<?> named(String name, String purpose) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new GoalFailure(
                    "class \"" + name + "\", configured in <" + purpose
                            + ">, is neither in the module nor in its dependencies: check the name, with its package,"
                            + " and that the module is compiled",
                    e);
        } catch (LinkageError e) {
            throw cannotLoad(name, e);
        }
    }

    /** The public classes of the module that can be made without arguments and are of one of the kinds, by name. */
    List<Class<?>> ofKind(Class<?>... kinds) {
        return all(kinds).filter(ModuleClasses::canBeMade).toList();
    }

    /** The classes of one of the kinds that look as if they were meant to be made, but cannot be, by name. */
    List<PassedOver> passedOver(Class<?>... kinds) {
        List<Class<?>> made = ofKind(kinds);
        return all(kinds)
                .filter(type -> made.stream().noneMatch(type::isAssignableFrom))
                .flatMap(type -> PassedOver.of(type).stream())
                .toList();
    }

    private Stream<Class<?>> all(Class<?>... kinds) {
        return names().stream()
                .<Class<?>>map(this::load)
                .filter(type -> Stream.of(kinds).anyMatch(kind -> kind.isAssignableFrom(type)));
    }

    private List<String> names() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.map(file -> directory.relativize(file).toString())
                    .filter(file -> file.endsWith(SUFFIX) && !file.endsWith("-info" + SUFFIX))
                    .filter(file -> !file.startsWith("META-INF" + File.separator))
                    .map(file ->
                            file.substring(0, file.length() - SUFFIX.length()).replace(File.separatorChar, '.'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("\"" + directory + "\" cannot be listed", e);
        }
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw cannotLoad(name, e);
        }
    }

    private static GoalFailure cannotLoad(String name, Throwable cause) {
        return new GoalFailure(
                "class \"" + name + "\" cannot be loaded (" + cause
                        + "): add what it needs to the dependencies, or name the pipeline classes in <sources>",
                cause);
    }

    private static boolean canBeMade(Class<?> type) {
        return !Modifier.isAbstract(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && PassedOver.of(type).isEmpty();
    }

    /** What the supplier gives, while the module's classes are those that libraries find for the thread. */
    <T> T run(Supplier<T> supplier) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return supplier.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Whether code of the class is the user's, not the JDK's or the library's. */
    boolean isUsers(StackTraceElement frame) {
        String file = frame.getClassName().split("\\$", 2)[0].replace('.', '/') + SUFFIX;
        return Files.exists(directory.resolve(file));
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the classes cannot be closed", e);
        }
    }
}
