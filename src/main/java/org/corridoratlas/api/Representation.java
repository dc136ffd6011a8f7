// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.wire.Joined;
import org.corridoratlas.wire.Piece;
import org.corridoratlas.wire.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it goes over the wire: the bytes, the same compressed, and a strong validator for
 * each, a hash of the content: equal content has equal validators, on any machine, at any time.
 * Immutable.
 */
final class Representation {

  private static final int WORTH_COMPRESSING = 400;
  private static final int FIRST_BLOCK_BYTES = 1 << 14;

  private final Parts parts;
  private final Map<String, String> headers;
  private final boolean stored;

  private Representation(Parts parts, Map<String, String> headers, boolean stored) {
    this.parts = parts;
    this.headers = Collections.unmodifiableMap(headers);
    this.stored = stored;
  }

  private record Parts(
      String mediaType, Encoded plain, @Nullable Encoded gzip, Joined text, @Nullable Body body) {}

  /** What writes an answer piece by piece, the same bytes each time. */
  @FunctionalInterface
  interface Body {

    /** Writes the whole answer. */
    void write(OutputStream out) throws IOException;
  }

  /** A text in one encoding, made when somebody asks for it. Thread-safe. */
  static final class Encoded {

    private final String etag;
    private final boolean gzip;
    private final Joined text;
    private byte @Nullable [] made;

    private Encoded(String etag, boolean gzip, Joined text) {
      this.etag = etag;
      this.gzip = gzip;
      this.text = text;
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
    synchronized byte[] bytes() {
      if (made == null) {
        made = gzip ? text.gzip() : text.bytes();
      }
      return made;
    }

    /** How many bytes it has. */
    int length() {
      return gzip ? bytes().length : text.length();
    }

    /** Puts the bytes into a buffer that has room for them. */
    void put(ByteBuffer to) {
      if (gzip) {
        to.put(bytes());
      } else {
        text.put(to);
      }
    }

    /** Goes through the bytes. */
    Reading reading() {
      return gzip ? Reading.of(bytes()) : text.reading();
    }

    /** A copy off the heap, read-only, to be sent again and again; take a slice to read it. */
    ByteBuffer direct() {
      ByteBuffer direct = ByteBuffer.allocateDirect(length());
      put(direct);
      return direct.flip().asReadOnlyBuffer();
    }
  }

  /** An answer of that type. */
  static Representation of(String mediaType, byte[] bytes) {
    return of(mediaType, Joined.of(List.of(Piece.passing(bytes))));
  }

  /** An answer of that type. Its validator is weak, if part of the text does not count in it. */
  static Representation of(String mediaType, Joined text) {
    String name = (text.isFleeting() ? "W/\"" : "\"") + text.name();
    Encoded plain = new Encoded(name + '"', false, text);
    boolean worth = text.length() >= WORTH_COMPRESSING && !mediaType.startsWith("image/png");
    Encoded gzip = worth ? new Encoded(name + "-gzip\"", true, text) : null;
    return new Representation(new Parts(mediaType, plain, gzip, text, null), Map.of(), true);
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
    byte[] named = (mediaType + ' ' + follows).getBytes(StandardCharsets.UTF_8);
    String tag = "W/\"" + Joined.of(List.of(Piece.passing(named))).name() + '"';
    Joined nothing = Joined.of(List.of());
    Encoded plain = new Encoded(tag, false, nothing);
    Encoded gzip = new Encoded(tag, true, nothing);
    return new Representation(new Parts(mediaType, plain, gzip, nothing, body), Map.of(), true);
  }

  /** The same with a further header. */
  Representation with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Representation(parts, more, stored);
  }

  /** The same, to be made anew for each request. */
  Representation fleeting() {
    return new Representation(parts, headers, false);
  }

  /** The value of {@code Content-Type}. */
  String mediaType() {
    return parts.mediaType;
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
    return Optional.ofNullable(parts.body);
  }

  /** The encoding for a value of Accept-Encoding, which may be null. */
  Encoded encoded(@Nullable String acceptEncoding) {
    boolean compressed =
        AcceptedEncodings.wantGzip(acceptEncoding) || AcceptedEncodings.refusePlain(acceptEncoding);
    return compressed && parts.gzip != null ? parts.gzip : parts.plain;
  }

  /** How many bytes have to be compressed before it is. */
  int toCompress() {
    return parts.text.toCompress();
  }

  /**
   * How many bytes it holds, or will when it is asked for compressed: at most half as many more.
   */
  int size() {
    return parts.text.length() / 2 * 3;
  }
}
