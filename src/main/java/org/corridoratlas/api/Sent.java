// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a client sends with a request, not read before it is asked for. Only POST, PUT and PATCH
 * send anything.
 */
final class Sent {

  /** The media types by which GeoJSON comes. */
  static final List<String> GEOJSON = List.of("application/geo+json", "application/json");

  private static final List<String> SENDING = List.of("POST", "PUT", "PATCH");

  private final Context ctx;

  private Sent(Context ctx) {
    this.ctx = ctx;
  }

  /** What comes with a request. */
  static Sent by(Context ctx) {
    return new Sent(ctx);
  }

  /**
   * The body, if this is a request that has one.
   *
   * @param most how many bytes are read
   * @param types the media types that are read, in lower case
   * @throws ProblemException when the body is larger, or of another type
   */
  Optional<byte[]> body(int most, List<String> types) {
    if (!SENDING.contains(ctx.req().getMethod())) {
      return Optional.empty();
    }
    String type = Optional.ofNullable(ctx.req().getContentType()).orElse("");
    if (!types.contains(type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))) {
      throw new ProblemException(Problem.unsupported(type, String.join(" or ", types)));
    }
    if (ctx.req().getContentLengthLong() > most) {
      throw new ProblemException(Problem.tooLarge(most));
    }
    try (InputStream in = ctx.req().getInputStream()) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new ProblemException(Problem.tooLarge(most));
      }
      return Optional.of(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("the body did not come to its end", e);
    }
  }
}
