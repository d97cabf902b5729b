package dev.workflowdsl.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Text files on the class path. */
final class Resources {

    private static final int LARGEST = 1 << 20;

    private Resources() {}

    static String text(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("resource \"" + name + "\" is not on the class path beside "
                        + owner.getName() + ": check the name, and that the build copies it");
            }
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IllegalArgumentException("resource \"" + name + "\" has more than " + LARGEST
                        + " bytes, more than any script that GitHub takes: shorten it");
            }
            return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new IllegalArgumentException("resource \"" + name + "\" cannot be read: " + e.getMessage(), e);
        }
    }
}
