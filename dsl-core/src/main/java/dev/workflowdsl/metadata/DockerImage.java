package dev.workflowdsl.metadata;

/** The two forms in which an action names its image. */
final class DockerImage {

    private static final String SCHEME = "docker://";

    private DockerImage() {}

    static String require(String text) {
        String image = Texts.required("image", text);
        if (image.startsWith(SCHEME) ? image.length() == SCHEME.length() : image.contains(":")) {
            throw new IllegalArgumentException("image \"" + image
                    + "\" is neither a Dockerfile nor an image of a registry: write the path of the first, for example"
                    + " \"Dockerfile\", or docker://image:tag");
        }
        return image;
    }
}
