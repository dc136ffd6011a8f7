// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Passes UTF-8 on as text, piece by piece. */
final class TextStream extends OutputStream {

  private static final int PIECE = 1 << 13;

  private final Writer writer;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(PIECE);
  private final CharBuffer text = CharBuffer.allocate(PIECE);

  TextStream(Writer writer) {
    this.writer = writer;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    int end = offset + length;
    for (int next = offset; next < end; ) {
      int count = Math.min(end - next, bytes.remaining());
      bytes.put(from, next, count).flip();
      next += count;
      decoder.decode(bytes, text, false);
      bytes.compact();
      writer.append(text.flip());
      text.clear();
    }
  }
}
