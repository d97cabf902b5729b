package dev.workflowdsl.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Writes files whole or not at all: everything is written beside the files first, and takes their places then. */
public final class WholeFiles {

    private WholeFiles() {}

    /** Whether there is a file with just this text. */
    public static boolean hold(Path file, String text) {
        try {
            return Files.isRegularFile(file)
                    && Arrays.equals(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw failed("read", file, e);
        }
    }

    /**
     * Writes the texts, and the directories that they need. A file that was there keeps its permissions, a new one has those
     * that new files have. If one cannot be written, all stay as they are.
     *
     * @throws UncheckedIOException if one cannot be written
     */
    public static void write(Map<Path, String> texts) {
        List<Path> parts = new ArrayList<>();
        try {
            texts.forEach((file, text) -> parts.add(writePart(file, text)));
            int next = 0;
            for (Path file : texts.keySet()) {
                move(parts.get(next++), file);
            }
        } finally {
            parts.forEach(WholeFiles::delete);
        }
    }

    private static Path writePart(Path file, String text) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new IOException("it is no file");
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = newPart(file);
            try {
                Files.writeString(part, text);
                keepPermissions(file, part);
                return part;
            } catch (IOException | RuntimeException e) {
                delete(part);
                throw e;
            }
        } catch (IOException e) {
            throw failed("written", file, e);
        }
    }

    /** A name that nobody else uses, so that two builds of one directory do not meet; temporary files are for one user only. */
    private static Path newPart(Path file) throws IOException {
        String number = Long.toHexString(ThreadLocalRandom.current().nextLong());
        Path part = file.resolveSibling("." + file.getFileName() + "." + number + ".part");
        return Files.write(part, new byte[0], StandardOpenOption.CREATE_NEW);
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            try {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(from);
                if (!Files.getPosixFilePermissions(to).equals(permissions)) {
                    Path unused = Files.setPosixFilePermissions(to, permissions);
                }
            } catch (UnsupportedOperationException e) {
                return; // such a file system knows no such permissions
            }
        }
    }

    private static void move(Path from, Path to) {
        try {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw failed("written", to, e);
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw failed("removed", part, e);
        }
    }

    /** The error of a file with which something cannot be done. */
    public static UncheckedIOException failed(String what, Path path, IOException cause) {
        return new UncheckedIOException(
                "\"" + path + "\" cannot be " + what + " (" + cause
                        + "): check that the path is free and may be written",
                cause);
    }
}
