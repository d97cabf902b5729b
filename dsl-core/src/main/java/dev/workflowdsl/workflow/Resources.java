package dev.workflowdsl.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("resource \"" + name + "\" is no UTF-8 text: save it as such", e);
        } catch (IOException e) {
            throw new IllegalArgumentException("resource \"" + name + "\" cannot be read: " + e.getMessage(), e);
        }
    }
}
