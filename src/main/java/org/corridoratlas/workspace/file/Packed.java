// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.corridoratlas.workspace.Faults;
import org.corridoratlas.workspace.FaultyDocumentException;
import org.corridoratlas.workspace.Limits;

/** The entries of a packed file, in memory, unpacked no further than the limits allow. */
final class Packed {

  /** "PK" and two numbers, by which the first entry begins. */
  private static final int LOCAL_HEADER = 0x504B0304;

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final int most;
  private int seen;
  private int unpacked;

  private Packed(int packedBytes) {
    this.most = (int) Math.min(Limits.UNPACKED_BYTES, (long) packedBytes * Limits.RATIO);
  }

  /** Whether the bytes are a packed file. */
  static boolean is(byte[] bytes) {
    return bytes.length > 4 && ByteBuffer.wrap(bytes).getInt() == LOCAL_HEADER;
  }

  /** Unpacks; the names of the entries are only looked at, never used as places of files. */
  static Packed of(byte[] bytes) {
    Packed packed = new Packed(bytes.length);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        packed.take(entry, zip);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Faults.whole("cannot be unpacked: " + e.getMessage(), "pack it again as ZIP");
    }
    return packed;
  }

  private void take(ZipEntry entry, ZipInputStream zip) throws IOException {
    if (++seen > Limits.ENTRIES) {
      throw tooMuch("has more than " + Limits.ENTRIES + " entries");
    }
    byte[] content = zip.readNBytes(most - unpacked + 1);
    unpacked += content.length;
    if (unpacked > most) {
      throw tooMuch(
          "unpacks to more than " + most + " bytes, " + Limits.RATIO + " for each packed one");
    }
    if (!entry.isDirectory()) {
      entries.put(entry.getName(), content);
    }
  }

  private static FaultyDocumentException tooMuch(String detail) {
    return Faults.whole(detail, "pack the one file that is meant");
  }

  /** The first entry with that ending. */
  Optional<String> name(String ending) {
    return names(ending).findFirst();
  }

  /** How many entries have that ending. */
  long count(String ending) {
    return names(ending).count();
  }

  private Stream<String> names(String ending) {
    return entries.keySet().stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(ending))
        .filter(name -> !name.startsWith("__MACOSX/"));
  }

  /** The bytes of an entry of that name, whatever the case of its letters. */
  Optional<byte[]> bytes(String name) {
    return entries.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
