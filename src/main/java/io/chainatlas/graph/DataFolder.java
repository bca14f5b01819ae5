package io.chainatlas.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The folder of an embedded graph. One program holds it at a time: the lock file carries the holder's process id, and the operating system lets go of the lock when that process ends,
 * however it ends.
 */
final class DataFolder implements AutoCloseable {
    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Takes the folder, making it if need be. Throws {@link StartException} where another program holds it. */
    static DataFolder take(Path configured) {
        Path folder = configured.toAbsolutePath().normalize();
        Path lockFile = folder.resolve("atlas.lock");
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            // The lock covers a byte far behind the text, because Windows forbids reading what is locked.
            if (tryLock(channel) == null) {
                String owner = Files.readString(lockFile).strip();
                channel.close();
                throw new StartException(
                        "the graph in " + folder + " is in use by process " + owner,
                        "Stop that program, or give this one a folder of its own: --atlas.engine.data=<folder>");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new StartException(
                    "the data folder " + folder + " cannot be used: " + e,
                    "Make it writable, or choose another: --atlas.engine.data=<folder>");
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(1_000_000, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path home() {
        return folder.resolve("neo4j");
    }

    Path passwordFile() {
        return folder.resolve("password");
    }

    /** Whether a graph has been made here. */
    boolean used() {
        return Files.isDirectory(home().resolve("data").resolve("databases"));
    }

    /** The password written here, or null. */
    @Nullable
    String password() {
        try {
            return Files.exists(passwordFile())
                    ? Files.readString(passwordFile()).strip()
                    : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a password and keeps it in a file that its owner alone may read. */
    String generatePassword() {
        byte[] random = new byte[12];
        new SecureRandom().nextBytes(random);
        // Hexadecimal, so that it can be typed, and starts with no sign that a command line would take for an option.
        String password = HexFormat.of().formatHex(random);
        try {
            Path file = passwordFile();
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.deleteIfExists(file);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, password + "\n");
            return password;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
