package dev.workflowdsl.codegen.descriptor;

/**
 * The text of descriptor files: one YAML document for each action or reusable workflow, with facts and our words.
 * {@code descriptor.schema.json} beside the files says what each key means.
 */
public final class DescriptorYaml {

    private DescriptorYaml() {}

    /**
     * Reads the text of a descriptor file.
     *
     * @throws IllegalArgumentException if it is no YAML, has a key that is unknown or there twice, misses a required one, or
     *     has a value of the wrong kind
     */
    public static ActionDescriptor read(String text) {
        return DescriptorReader.read(text);
    }

    /** The text that reads back as the descriptor: in a fixed order of keys, {@code \n} at each end of line. */
    public static String write(ActionDescriptor descriptor) {
        return DescriptorWriter.write(descriptor);
    }
}
