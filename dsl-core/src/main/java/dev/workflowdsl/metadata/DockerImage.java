package dev.workflowdsl.metadata;

/** The two forms in which an action names its image. */
final class DockerImage {

    private static final String SCHEME = "docker://";

    private DockerImage() {}

    static String require(String text) {
        String image = Texts.required("image", text);
        if (image.equals(SCHEME)) {
            throw new IllegalArgumentException(
                    "image \"" + image + "\" names no image: write docker://image:tag, or the path of a Dockerfile");
        }
        return image;
    }
}
