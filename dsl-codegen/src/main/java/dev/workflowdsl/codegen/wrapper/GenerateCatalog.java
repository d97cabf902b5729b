package dev.workflowdsl.codegen.wrapper;

import dev.workflowdsl.codegen.descriptor.DescriptorDirectory;
import java.nio.file.Path;

/** Writes the classes of the catalog; its build runs this. */
public final class GenerateCatalog {

    private static final String NAME = "dev.workflowdsl.catalog";

    private GenerateCatalog() {}

    /**
     * Writes a class for each descriptor.
     *
     * @param arguments the directory of the descriptors, and the one for the sources
     */
    public static void main(String[] arguments) {
        WrapperGenerator.perOwner(NAME, NAME)
                .descriptors(DescriptorDirectory.of(Path.of(arguments[0])).readAll())
                .writeTo(Path.of(arguments[1]));
    }
}
