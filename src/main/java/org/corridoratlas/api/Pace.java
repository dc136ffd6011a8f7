// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/**
 * The least pace of a client that a thread waits for. Jetty gives up one that does nothing; one
 * that sends or takes a little now and then is given up here. Only the waiting counts.
 */
final class Pace {

  /** What the slowest line that is reckoned with carries in a second. */
  private static final long LEAST_BYTES_PER_SECOND = 1_000;

  private final long overlookedNanos;
  private long waitedNanos;
  private long bytes;

  private Pace(Duration patience) {
    this.overlookedNanos = patience.toNanos();
  }

  /** The pace of one exchange in one direction. */
  static Pace of(Context ctx) {
    long milliseconds =
        ServletContextRequest.getServletContextRequest(ctx.req())
            .getConnectionMetaData()
            .getHttpConfiguration()
            .getIdleTimeout();
    return new Pace(Duration.ofMillis(milliseconds));
  }

  /**
   * Counts bytes that came or went.
   *
   * @param begun when the waiting for them began, by {@link System#nanoTime}
   * @throws IOException when the client is too slow
   */
  void count(int more, long begun) throws IOException {
    bytes += more;
    waitedNanos += System.nanoTime() - begun;
    Duration allowed = Duration.ofMillis(bytes * 1_000 / LEAST_BYTES_PER_SECOND);
    if (waitedNanos > overlookedNanos + allowed.toNanos()) {
      throw new IOException(
          bytes + " bytes in " + Duration.ofNanos(waitedNanos).toSeconds() + " s are too slow");
    }
  }
}
