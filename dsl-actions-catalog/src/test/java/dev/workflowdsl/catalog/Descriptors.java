package dev.workflowdsl.catalog;

import dev.workflowdsl.codegen.descriptor.ActionDescriptor;
import dev.workflowdsl.codegen.descriptor.DescriptorDirectory;
import java.nio.file.Path;
import java.util.List;

/** The descriptors that the catalog is generated from. */
final class Descriptors {

    static final Path ROOT = Path.of("src", "main", "descriptors");

    static final DescriptorDirectory DIRECTORY = DescriptorDirectory.of(ROOT);

    private Descriptors() {}

    static List<ActionDescriptor> all() {
        return DIRECTORY.readAll();
    }
}
