package dev.workflowdsl.codegen.wrapper;

import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a module of wrappers has beside classes: the declaration of each package, and its own. */
final class ModuleFiles {

    private ModuleFiles() {}

    static Stream<SourceFile> of(String module, Collection<Wrapper> wrappers) {
        TreeMap<String, String> owners = new TreeMap<>();
        for (Wrapper wrapper : wrappers) {
            owners.putIfAbsent(
                    wrapper.type().packageName(), wrapper.descriptor().action().split("/", 2)[0]);
        }
        Stream<SourceFile> packages =
                owners.entrySet().stream().map(entry -> packageInfo(entry.getKey(), entry.getValue()));
        return Stream.concat(packages, Stream.of(moduleInfo(module, owners.keySet())));
    }

    private static SourceFile packageInfo(String name, String owner) {
        return new SourceFile(name.replace('.', '/') + "/package-info.java", """
                %s
                /** Calls of the actions and reusable workflows of <a href="https://github.com/%s">%s</a>. */
                @NullMarked
                @CheckReturnValue
                package %s;

                import com.google.errorprone.annotations.CheckReturnValue;
                import org.jspecify.annotations.NullMarked;
                """.formatted(
                        SourceFile.FIRST_LINE, owner, owner, name));
    }

    private static SourceFile moduleInfo(String module, Collection<String> packages) {
        return new SourceFile("module-info.java", """
                %s
                /** Typed calls of actions and reusable workflows. */
                module %s {
                    requires transitive dev.workflowdsl.core;
                    // Annotations only.
                    requires static com.google.errorprone.annotations;
                    requires static transitive java.compiler;
                    requires static org.jspecify;

                %s
                }
                """.formatted(
                SourceFile.FIRST_LINE,
                module,
                packages.stream().map(name -> "    exports " + name + ";").collect(Collectors.joining("\n"))));
    }
}
