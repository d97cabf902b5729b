package dev.workflowdsl.repository;

import java.nio.charset.StandardCharsets;

/** Text as a segment of a URL's path, by RFC 3986: all but unreserved characters become bytes in hexadecimal digits. */
final class PercentEncoding {

    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    static void append(StringBuilder path, String segment) {
        for (byte b : segment.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(b)) {
                path.append((char) b);
            } else {
                path.append('%').append(HEX.charAt((b >> 4) & 0xF)).append(HEX.charAt(b & 0xF));
            }
        }
    }

    private static boolean isUnreserved(byte b) {
        return (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z')
                || (b >= '0' && b <= '9')
                || b == '-'
                || b == '.'
                || b == '_'
                || b == '~';
    }
}
