package dev.workflowdsl.maven;

import dev.workflowdsl.workflow.Workflow;
import java.net.URL;
import java.security.CodeSource;
import java.util.Optional;

/**
 * What the classes of a module share with the plugin: the JDK and dsl-core, and nothing else. So they give values that the
 * plugin understands, while all other libraries are those of the module, whatever the plugin or Maven have.
 */
final class LibraryLoader extends ClassLoader {

    private static final String PACKAGE = "dev.workflowdsl.";
    private static final Optional<URL> LIBRARY = locationOf(Workflow.class);

    LibraryLoader() {
        super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith(PACKAGE)) {
            Class<?> type = Class.forName(name, false, LibraryLoader.class.getClassLoader());
            if (locationOf(type).map(URL::toString).equals(LIBRARY.map(URL::toString))) {
                return type;
            }
        }
        throw new ClassNotFoundException(name);
    }

    private static Optional<URL> locationOf(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource()).map(CodeSource::getLocation);
    }
}
