// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it goes over the wire: the bytes, the same compressed, and a strong validator for
 * each, a hash of the content: equal content has equal validators, on any machine, at any time.
 * Immutable.
 */
final class Representation {

  private static final int WORTH_COMPRESSING = 400;

  private final String mediaType;
  private final Encoded plain;
  private final @Nullable Encoded gzip;
  private final Map<String, String> headers;
  private final boolean stored;

  private Representation(Parts parts, Map<String, String> headers, boolean stored) {
    this.mediaType = parts.mediaType;
    this.plain = parts.plain;
    this.gzip = parts.gzip;
    this.headers = Collections.unmodifiableMap(headers);
    this.stored = stored;
  }

  private record Parts(String mediaType, Encoded plain, @Nullable Encoded gzip) {}

  /**
   * The bytes in one encoding.
   *
   * @param content read-only and off the heap; take a slice to read it
   * @param etag the validator, in its quotes
   * @param gzip whether they are compressed
   */
  record Encoded(ByteBuffer content, String etag, boolean gzip) {

    /** A copy of the bytes. */
    byte[] bytes() {
      byte[] copy = new byte[content.remaining()];
      content.slice().get(copy);
      return copy;
    }
  }

  /** An answer of that type. */
  static Representation of(String mediaType, byte[] bytes) {
    String tag = hash(bytes);
    Encoded plain = new Encoded(direct(bytes), "\"" + tag + "\"", false);
    Encoded gzip = null;
    if (bytes.length >= WORTH_COMPRESSING && !mediaType.startsWith("image/png")) {
      gzip = new Encoded(direct(compressed(bytes)), "\"" + tag + "-gzip\"", true);
    }
    return new Representation(new Parts(mediaType, plain, gzip), Map.of(), true);
  }

  /** The same with a further header. */
  Representation with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Representation(new Parts(mediaType, plain, gzip), more, stored);
  }

  /** The same, to be made anew for each request. */
  Representation fleeting() {
    return new Representation(new Parts(mediaType, plain, gzip), headers, false);
  }

  /** The value of {@code Content-Type}. */
  String mediaType() {
    return mediaType;
  }

  /** Further headers. */
  Map<String, String> headers() {
    return headers;
  }

  /** Tells whether requests for the same target may be given this answer again. */
  boolean isStored() {
    return stored;
  }

  /** The encoding for a value of Accept-Encoding, which may be null. */
  Encoded encoded(@Nullable String acceptEncoding) {
    boolean welcome =
        acceptEncoding != null
            && acceptEncoding.contains("gzip")
            && !acceptEncoding.contains("gzip;q=0");
    return welcome && gzip != null ? gzip : plain;
  }

  /** How many bytes it holds. */
  int size() {
    return plain.content().remaining() + (gzip == null ? 0 : gzip.content().remaining());
  }

  /** Tells whether a value of If-None-Match, which may be null, names that encoding. */
  static boolean unchanged(@Nullable String ifNoneMatch, Encoded encoded) {
    return ifNoneMatch != null && (ifNoneMatch.equals("*") || ifNoneMatch.contains(encoded.etag()));
  }

  private static ByteBuffer direct(byte[] bytes) {
    return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip().asReadOnlyBuffer();
  }

  private static byte[] compressed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
