// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Counts the bytes that are read, and makes their checksum. */
final class SummedStream extends FilterInputStream {

  private final MessageDigest digest = Sha256.digest();
  private long bytes;

  SummedStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    if (count > 0) {
      digest.update(into, offset, count);
      bytes += count;
    }
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(count, 1 << 16)).length;
  }

  /** Reads to the end. */
  void skipRest() throws IOException {
    transferTo(OutputStream.nullOutputStream());
  }

  /** How many bytes were read. */
  long bytes() {
    return bytes;
  }

  /** 64 lower-case hexadecimal digits; to be asked once. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
