package dev.workflowdsl.codegen.wrapper;

import dev.workflowdsl.codegen.descriptor.DescriptorDirectory;
import java.nio.file.Path;

/** Writes a class for each descriptor in a directory; the build of the catalog runs this. */
public final class GenerateWrappers {

    private static final int WITH_MODULE = 4;

    private GenerateWrappers() {}

    /**
     * Writes the classes, in a package for each owner.
     *
     * @param arguments the directory of the descriptors, the one for the sources, the root package, and the name of the
     *     module if there is to be one
     * @throws IllegalArgumentException if there are other arguments, or a file is no descriptor
     * @throws java.io.UncheckedIOException if a file cannot be read or written
     */
    public static void main(String[] arguments) {
        if (arguments.length != WITH_MODULE && arguments.length != WITH_MODULE - 1) {
            throw new IllegalArgumentException(
                    "arguments are not: <directory of descriptors> <directory of sources> <root package> [<module>]");
        }
        WrapperGenerator generator = WrapperGenerator.perOwner(arguments[2])
                .descriptors(DescriptorDirectory.of(Path.of(arguments[0])).readAll());
        Path sources = Path.of(arguments[1]);
        if (arguments.length == WITH_MODULE) {
            generator.module(arguments[3]).writeTo(sources);
        } else {
            generator.writeTo(sources);
        }
    }
}
