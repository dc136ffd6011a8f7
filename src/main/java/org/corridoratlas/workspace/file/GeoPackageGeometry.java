// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Reads a geometry in the binary form of a GeoPackage (OGC 12-128r19, 2.1.3). */
final class GeoPackageGeometry {

  private static final int HEADER_BYTES = 8;
  private static final List<Integer> ENVELOPE_BYTES = List.of(0, 32, 48, 48, 64);
  private static final int LINE = 2;
  private static final int LINES = 5;

  private GeoPackageGeometry() {}

  /** Hands a line on; of anything else it is told that it is none. */
  static void take(String where, byte[] binary, Map<String, String> said, Gathering found) {
    boolean known = binary.length > HEADER_BYTES && binary[0] == 'G' && binary[1] == 'P';
    int envelope = known ? binary[3] >> 1 & 7 : ENVELOPE_BYTES.size();
    int from = envelope < ENVELOPE_BYTES.size() ? HEADER_BYTES + ENVELOPE_BYTES.get(envelope) : 0;
    if (from == 0 || from >= binary.length) {
      found.refuse(where, "no geometry of a GeoPackage", "write it anew");
      return;
    }
    byte[] wkb = new byte[binary.length - from];
    ByteBuffer.wrap(binary).get(from, wkb);
    if (!isLine(wkb)) {
      found.refuse(where, "no line", "lines are taken only");
      return;
    }
    try {
      Geometry geometry = new WKBReader().read(wkb);
      found.count(geometry.getNumPoints());
      found.line(where, geometry, said);
    } catch (ParseException | IllegalArgumentException e) {
      found.refuse(where, "no well-known binary", String.valueOf(e.getMessage()));
    }
  }

  /** Only these are parsed: others can be nested as deep as somebody likes. */
  private static boolean isLine(byte[] wkb) {
    if (wkb.length < 5) {
      return false;
    }
    ByteOrder order = wkb[0] == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    int type = (ByteBuffer.wrap(wkb).order(order).getInt(1) & 0xFFFF) % 1_000;
    return type == LINE || type == LINES;
  }
}
