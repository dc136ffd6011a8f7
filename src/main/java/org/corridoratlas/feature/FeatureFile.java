// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.feature;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/** A file that must stay as it was when it was first looked at. Thread-safe. */
final class FeatureFile {

  private final Path path;
  private final long size;
  private final FileTime changed;
  private @Nullable FileChannel channel;

  /** Looks at a file. */
  FeatureFile(Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    this.path = path;
    this.size = attributes.size();
    this.changed = attributes.lastModifiedTime();
  }

  Path path() {
    return path;
  }

  /**
   * The bytes of a stretch of the file.
   *
   * @throws FileChangedException when the file is no longer the same
   */
  byte[] read(long from, int length) {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    try {
      fill(bytes, from);
      check();
    } catch (ClosedChannelException e) {
      throw new UncheckedIOException("interrupted while reading " + path, e);
    } catch (IOException e) {
      throw new FileChangedException(path, e);
    }
    return bytes.array();
  }

  private void fill(ByteBuffer bytes, long from) throws IOException {
    FileChannel open = channel();
    while (bytes.hasRemaining()) {
      if (open.read(bytes, from + bytes.position()) < 0) {
        throw new EOFException(path + " ends at " + (from + bytes.position()));
      }
    }
  }

  /** An interrupted thread closes the channel it reads from; the next one opens it again. */
  private synchronized FileChannel channel() throws IOException {
    if (channel == null || !channel.isOpen()) {
      channel = FileChannel.open(path, StandardOpenOption.READ);
    }
    return channel;
  }

  /**
   * Makes sure that the file is the same.
   *
   * @throws IOException when it is gone or changed
   */
  void check() throws IOException {
    BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
    if (now.size() != size || !now.lastModifiedTime().equals(changed)) {
      throw new IOException(
          "it had "
              + size
              + " bytes of "
              + changed
              + ", now "
              + now.size()
              + " of "
              + now.lastModifiedTime());
    }
  }
}
