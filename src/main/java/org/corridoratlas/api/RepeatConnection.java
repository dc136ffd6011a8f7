// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * A connection that knows a request again by its bytes and gives the same reply, without reading
 * what they say. Everything else takes its usual way: requests in pieces, several at once, requests
 * with content, and all that is not answered from memory.
 */
final class RepeatConnection extends TimedConnection {

  private static final byte[] END = {'\r', '\n', '\r', '\n'};

  /** What changes the meaning of the bytes that follow a request, or of the connection. */
  private static final List<HttpHeader> MATTERING_BEYOND =
      List.of(
          HttpHeader.CONNECTION,
          HttpHeader.CONTENT_LENGTH,
          HttpHeader.EXPECT,
          HttpHeader.TRANSFER_ENCODING,
          HttpHeader.UPGRADE);

  private final Repeats repeats;
  private final ByteBufferPool buffers;
  private final int most;

  /** Runs on the thread that hears of requests, as what answers from memory may. */
  private final Callback fillable =
      Callback.from(
          getServer().getInvocationType(), this::onFillable, this::onFillInterestedFailed);

  private final Callback sent =
      Callback.from(
          getServer().getInvocationType(), () -> fillInterested(fillable), getEndPoint()::close);
  private @Nullable ByteBuffer arrived;

  RepeatConnection(Connections of, Connector connector, EndPoint endPoint, Repeats repeats) {
    super(of, connector, endPoint);
    this.repeats = repeats;
    this.buffers = connector.getByteBufferPool();
    this.most = of.getHttpConfiguration().getRequestHeaderSize();
  }

  @Override
  void proceed() {
    arrived = null;
    if (getParser().isState(HttpParser.State.START) && isRequestBufferEmpty()) {
      read();
    } else {
      super.proceed();
    }
  }

  private void read() {
    RetainableByteBuffer buffer = buffers.acquire(most, true);
    try {
      ByteBuffer bytes = buffer.getByteBuffer();
      int filled = getEndPoint().fill(bytes);
      if (filled == 0) {
        fillInterested(fillable);
      } else if (filled < 0) {
        super.proceed(); // which finds the end again
      } else {
        take(bytes);
      }
    } catch (IOException e) {
      getEndPoint().close(e);
    } finally {
      buffer.release();
    }
  }

  private void take(ByteBuffer bytes) {
    Repeats.Reply reply = repeats.find(bytes);
    if (reply == null) {
      arrived = isOneHead(bytes) ? copy(bytes) : null;
      onUpgradeTo(bytes);
      super.proceed();
    } else {
      getEndPoint().write(sent, reply.head(), reply.content());
    }
  }

  /** Whether the bytes are one head and nothing else: its end stands at their end only. */
  private static boolean isOneHead(ByteBuffer bytes) {
    int matched = 0;
    for (int at = bytes.position(); at < bytes.limit(); at++) {
      if (matched == END.length) {
        return false;
      }
      byte next = bytes.get(at);
      matched = next == END[matched] ? matched + 1 : next == END[0] ? 1 : 0;
    }
    return matched == END.length;
  }

  private static ByteBuffer copy(ByteBuffer bytes) {
    return ByteBuffer.allocate(bytes.remaining()).put(bytes.slice()).flip().asReadOnlyBuffer();
  }

  /**
   * Tells what the request that is being answered gets, to be given again.
   *
   * @param asked its header fields
   * @param reply makes what it gets; most requests are not to be known again
   */
  void answers(HttpFields asked, Supplier<Repeats.Reply> reply) {
    ByteBuffer request = arrived;
    boolean alone = MATTERING_BEYOND.stream().noneMatch(asked::contains);
    if (request != null && alone && getHttpVersion() == HttpVersion.HTTP_1_1) {
      repeats.keep(request, reply.get());
    }
    arrived = null;
  }
}
