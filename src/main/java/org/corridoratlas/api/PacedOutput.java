// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Sends to a client that must keep pace. */
final class PacedOutput extends OutputStream {

  /** So much is given at a time, to look at the clock between. */
  private static final int PART_BYTES = 1 << 16;

  private final OutputStream out;
  private final Pace pace;
  private final Context ctx;

  PacedOutput(Context ctx) throws IOException {
    this.out = ctx.res().getOutputStream();
    this.pace = Pace.of(ctx);
    this.ctx = ctx;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    for (int sent = 0; sent < length; sent += PART_BYTES) {
      int part = Math.min(PART_BYTES, length - sent);
      long begun = System.nanoTime();
      out.write(bytes, from + sent, part);
      keepPace(part, begun);
    }
  }

  private void keepPace(int bytes, long begun) throws IOException {
    try {
      pace.count(bytes, begun);
    } catch (IOException e) {
      // So that nobody takes what was sent so far for the whole.
      ServletContextRequest.getServletContextRequest(ctx.req())
          .getConnectionMetaData()
          .getConnection()
          .getEndPoint()
          .close(e);
      throw e;
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
