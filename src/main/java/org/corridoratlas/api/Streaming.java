// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends an answer while it is made. A client that reads slowly slows the making; one that goes away
 * or is too slow ends it. When the making fails half-way, the connection is broken off, so that
 * nobody takes the first half for the whole.
 */
final class Streaming {

  private static final Logger LOG = LoggerFactory.getLogger(Streaming.class);
  private static final int BUFFER_BYTES = 1 << 15;

  /** What a problem in its place must not say. */
  private static final List<String> SAID_OF_THE_ANSWER =
      List.of("Content-Encoding", "ETag", "Last-Modified", "Content-Crs", "Link", "Vary");

  /** Each holds a thread while its client is waited for; the others answer what is small. */
  private static final int MOST = 64;

  private final Semaphore places = new Semaphore(MOST);

  /**
   * Sends what a body writes.
   *
   * @throws ProblemException when as many as can be are being sent
   */
  void send(Representation.Body body, boolean gzip, Context ctx) {
    if (!places.tryAcquire()) {
      takeBack(ctx.res());
      throw new ProblemException(Problem.busy(MOST));
    }
    try {
      write(body, gzip, ctx);
    } finally {
      places.release();
    }
  }

  private static void write(Representation.Body body, boolean gzip, Context ctx) {
    try {
      if (ctx.method().name().equals("HEAD")) {
        ctx.res().flushBuffer();
        return;
      }
      OutputStream out = new PacedOutput(ctx);
      OutputStream encoded = gzip ? new Fast(out) : new BufferedOutputStream(out, BUFFER_BYTES);
      body.write(encoded);
      encoded.close();
    } catch (IOException e) {
      LOG.debug("the client of GET {} is gone", ctx.path(), e);
    } catch (RuntimeException e) {
      if (!ctx.res().isCommitted()) {
        takeBack(ctx.res());
        throw e;
      }
      LOG.error("GET {} failed half-way", ctx.path(), e);
      breakOff(ctx, e);
    }
  }

  private static void takeBack(HttpServletResponse response) {
    response.resetBuffer();
    for (String name : SAID_OF_THE_ANSWER) {
      response.setHeader(name, null);
    }
  }

  private static void breakOff(Context ctx, Exception cause) {
    ServletContextRequest.getServletContextRequest(ctx.req()).getServletChannel().abort(cause);
  }

  /** Compresses a little less, in a third of the time. */
  private static final class Fast extends GZIPOutputStream {

    Fast(OutputStream out) throws IOException {
      super(out, BUFFER_BYTES);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
