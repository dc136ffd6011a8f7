// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.corridoratlas.workspace.Faults;

/** The text of a file. */
final class Text {

  private static final int SHOWN = 80;

  private Text() {}

  /** UTF-8, or UTF-16 with its mark. */
  static String of(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE)) {
      return decoded(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return decoded(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return decoded(bytes, starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
  }

  /** What a file says, in one line and short enough for a message. */
  static String shown(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }

  private static String decoded(byte[] bytes, int from, Charset charset) {
    try {
      ByteBuffer content = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return charset.newDecoder().decode(content).toString();
    } catch (CharacterCodingException e) {
      throw Faults.whole("is no text in " + charset, "save it in UTF-8");
    }
  }

  private static boolean starts(byte[] bytes, int... first) {
    return bytes.length >= first.length
        && Arrays.equals(
            first, IntStream.range(0, first.length).map(i -> bytes[i] & 0xFF).toArray());
  }
}
