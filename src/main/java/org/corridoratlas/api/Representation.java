// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it goes over the wire: the bytes, the same compressed, and a strong validator for
 * each, a hash of the content: equal content has equal validators, on any machine, at any time.
 * Immutable.
 */
final class Representation {

  private static final int WORTH_COMPRESSING = 400;
  private static final int FIRST_BLOCK_BYTES = 1 << 14;

  private final String mediaType;
  private final Encoded plain;
  private final @Nullable Compressed gzip;
  private final @Nullable Body body;
  private final Map<String, String> headers;
  private final boolean stored;

  private Representation(Parts parts, Map<String, String> headers, boolean stored) {
    this.mediaType = parts.mediaType;
    this.plain = parts.plain;
    this.gzip = parts.gzip;
    this.body = parts.body;
    this.headers = Collections.unmodifiableMap(headers);
    this.stored = stored;
  }

  private record Parts(
      String mediaType, Encoded plain, @Nullable Compressed gzip, @Nullable Body body) {}

  /** The compressed bytes, made when somebody accepts them. Thread-safe. */
  private static final class Compressed {

    private final Encoded plain;
    private @Nullable Encoded made;

    Compressed(Encoded plain) {
      this.plain = plain;
    }

    synchronized Encoded encoded() {
      if (made == null) {
        String tag = plain.etag().substring(0, plain.etag().length() - 1) + "-gzip\"";
        made = new Encoded(compressed(plain.bytes()), tag, true);
      }
      return made;
    }
  }

  /** What writes an answer piece by piece, the same bytes each time. */
  @FunctionalInterface
  interface Body {

    /** Writes the whole answer. */
    void write(OutputStream out) throws IOException;
  }

  /** The bytes in one encoding. */
  static final class Encoded {

    private final byte[] bytes;
    private final String etag;
    private final boolean gzip;

    private Encoded(byte[] bytes, String etag, boolean gzip) {
      this.bytes = bytes;
      this.etag = etag;
      this.gzip = gzip;
    }

    /** The validator, in its quotes. */
    String etag() {
      return etag;
    }

    /** Whether the bytes are compressed. */
    boolean gzip() {
      return gzip;
    }

    /** The validator without the mark of a weak one, which makes no difference to who asks. */
    String opaqueTag() {
      return etag.substring(etag.indexOf('"'));
    }

    /** The bytes themselves, which nobody changes. */
    byte[] bytes() {
      return bytes;
    }

    /** A copy off the heap, read-only, to be sent again and again; take a slice to read it. */
    ByteBuffer direct() {
      return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip().asReadOnlyBuffer();
    }
  }

  /** An answer of that type. */
  static Representation of(String mediaType, byte[] bytes) {
    Encoded plain = new Encoded(bytes, "\"" + hash(bytes) + "\"", false);
    boolean worth = bytes.length >= WORTH_COMPRESSING && !mediaType.startsWith("image/png");
    Compressed gzip = worth ? new Compressed(plain) : null;
    return new Representation(new Parts(mediaType, plain, gzip, null), Map.of(), true);
  }

  /** The answer that a body writes, made at once. */
  static Representation of(String mediaType, Body body) {
    try (ByteArrayBuilder out = new ByteArrayBuilder(FIRST_BLOCK_BYTES)) {
      body.write(out);
      return of(mediaType, out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An answer too large to be kept: it is written while it is made. Its validator is weak, since it
   * is not made of the bytes.
   *
   * @param follows all that the bytes follow from beside the type, as text
   */
  static Representation streamed(String mediaType, String follows, Body body) {
    String tag = "W/\"" + hash((mediaType + ' ' + follows).getBytes(StandardCharsets.UTF_8)) + "\"";
    byte[] none = new byte[0];
    Encoded plain = new Encoded(none, tag, false);
    Compressed gzip = new Compressed(plain);
    gzip.made = new Encoded(none, tag, true);
    return new Representation(new Parts(mediaType, plain, gzip, body), Map.of(), true);
  }

  /** The same with a further header. */
  Representation with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Representation(new Parts(mediaType, plain, gzip, body), more, stored);
  }

  /** The same, to be made anew for each request. */
  Representation fleeting() {
    return new Representation(new Parts(mediaType, plain, gzip, body), headers, false);
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

  /** What writes the answer, when it is not kept. */
  Optional<Body> body() {
    return Optional.ofNullable(body);
  }

  /** The encoding for a value of Accept-Encoding, which may be null. */
  Encoded encoded(@Nullable String acceptEncoding) {
    boolean compressed =
        gzip != null
            && (AcceptedEncodings.wantGzip(acceptEncoding)
                || AcceptedEncodings.refusePlain(acceptEncoding));
    return compressed && gzip != null ? gzip.encoded() : plain;
  }

  /**
   * How many bytes it holds, or will when it is asked for compressed: at most half as many more.
   */
  int size() {
    return plain.bytes().length / 2 * 3;
  }

  private static byte[] compressed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new Gzip(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Takes less than half the time of the usual level for a five-hundredth more bytes. */
  private static final class Gzip extends GZIPOutputStream {

    private static final int LEVEL = 5;

    Gzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(LEVEL);
    }
  }

  /**
   * Two checksums and the length: equal content has an equal hash. It need only differ from that of
   * another state of the same answer, by chance and not by malice, and costs a twentieth of
   * SHA-256.
   */
  private static String hash(byte[] bytes) {
    return sum(new CRC32C(), bytes) + sum(new CRC32(), bytes) + Integer.toHexString(bytes.length);
  }

  private static String sum(Checksum checksum, byte[] bytes) {
    checksum.update(bytes);
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }
}
