// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a client sends with a request, not read before it is asked for. Only POST, PUT and PATCH
 * send anything.
 */
final class Sent {

  /** The media types by which GeoJSON comes. */
  static final List<String> GEOJSON = List.of("application/geo+json", "application/json");

  private static final Logger LOG = LoggerFactory.getLogger(Sent.class);
  private static final int PART_BYTES = 1 << 14;

  private static final List<String> SENDING = List.of("POST", "PUT", "PATCH");

  private final @Nullable Context ctx;

  private Sent(@Nullable Context ctx) {
    this.ctx = ctx;
  }

  /** What comes with a request that brings nothing. */
  static Sent nothing() {
    return new Sent(null);
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
   * @throws ProblemException when the body is larger, of another type, or does not come to its end
   */
  Optional<byte[]> body(int most, List<String> types) {
    Context from = ctx;
    if (from == null || !SENDING.contains(from.req().getMethod())) {
      return Optional.empty();
    }
    String type = Optional.ofNullable(from.req().getContentType()).orElse("");
    if (!types.contains(type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))) {
      throw new ProblemException(Problem.unsupported(type, String.join(" or ", types)));
    }
    try (InputStream in = from.req().getInputStream()) {
      boolean isTooLarge = from.req().getContentLengthLong() > most;
      byte[] bytes = isTooLarge ? new byte[0] : read(from, in, most + 1);
      if (isTooLarge || bytes.length > most) {
        discard(from, in, most + 1);
        throw new ProblemException(Problem.tooLarge(most));
      }
      return Optional.of(bytes);
    } catch (IOException e) {
      LOG.debug("the body of {} {} did not come to its end", from.method(), from.path(), e);
      throw new ProblemException(RefusedRequests.problem(HttpStatus.REQUEST_TIMEOUT_408));
    }
  }

  /**
   * Lets a client end what it sends, up to as much again as it may: one that is still sending when
   * the connection closes does not see the answer. One that waits to be told to send is not told.
   */
  private static void discard(Context from, InputStream in, int most) throws IOException {
    if (from.req().getHeader("Expect") != null) {
      return;
    }
    Pace pace = Pace.of(from);
    byte[] part = new byte[PART_BYTES];
    for (long left = most; left > 0; ) {
      long begun = System.nanoTime();
      int length = in.read(part);
      if (length < 0) {
        return;
      }
      pace.count(length, begun);
      left -= length;
    }
  }

  private static byte[] read(Context from, InputStream in, int most) throws IOException {
    Pace pace = Pace.of(from);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] part = new byte[PART_BYTES];
    while (all.size() < most) {
      long begun = System.nanoTime();
      int length = in.read(part, 0, Math.min(part.length, most - all.size()));
      if (length < 0) {
        break;
      }
      pace.count(length, begun);
      all.write(part, 0, length);
    }
    return all.toByteArray();
  }
}
