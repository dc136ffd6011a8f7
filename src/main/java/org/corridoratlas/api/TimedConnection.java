// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.nio.ByteBuffer;
import java.time.Duration;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.Callback;

/**
 * A connection that does not wait for ever for the head of a request. Jetty closes one that is
 * silent; a client that sends a byte now and then would be waited for as long as it likes.
 */
class TimedConnection extends HttpConnection {

  private static final long NONE = Long.MIN_VALUE;

  private final Duration patience;

  /** When the head under way began; threads may differ by one head, which makes it longer. */
  private volatile long begun = NONE;

  TimedConnection(Connections of, Connector connector, EndPoint endPoint) {
    super(of.getHttpConfiguration(), connector, endPoint);
    this.patience = of.patience();
  }

  @Override
  public void onFillable() {
    HttpParser parser = getParser();
    if (parser.inHeaderState() && isLate()) {
      refuse();
      return;
    }
    proceed();
    boolean between = parser.isState(HttpParser.State.START) && isRequestBufferEmpty();
    if (between || !parser.inHeaderState()) {
      begun = NONE;
    }
  }

  /** Bytes have come. */
  void proceed() {
    super.onFillable();
  }

  private boolean isLate() {
    long now = System.nanoTime();
    if (begun == NONE) {
      begun = now;
    }
    return now - begun > patience.toNanos();
  }

  private void refuse() {
    byte[] problem = RefusedRequests.problem(HttpStatus.REQUEST_TIMEOUT_408).bytes();
    HttpFields.Mutable fields = HttpFields.build();
    RefusedRequests.headers(fields);
    fields.put(HttpHeader.CONTENT_LENGTH, problem.length);
    fields.put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    ByteBuffer content = ByteBuffer.wrap(problem);
    Repeats.Reply reply = new Repeats.Reply(HttpStatus.REQUEST_TIMEOUT_408, fields, content);
    getEndPoint().write(Callback.from(getEndPoint()::close), reply.head(), content);
  }
}
