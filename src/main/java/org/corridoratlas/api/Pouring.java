// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.nio.ByteBuffer;
import org.corridoratlas.wire.Reading;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;
import org.jspecify.annotations.Nullable;

/**
 * Writes a text through one buffer off the heap, again and again, which is then used for others. A
 * client that reads slowly holds no more than that.
 */
final class Pouring extends IteratingCallback {

  /** The largest that the server keeps. */
  private static final int BUFFER_BYTES = 1 << 16;

  private final Reading text;
  private final RetainableByteBuffer buffer;
  private final Response response;
  private final Callback callback;

  private Pouring(Reading text, RetainableByteBuffer buffer, Response response, Callback callback) {
    this.text = text;
    this.buffer = buffer;
    this.response = response;
    this.callback = callback;
  }

  /**
   * Begins to write.
   *
   * @param length of the text, bytes
   * @param callback told when all is written
   */
  static void begin(
      Reading text, int length, Request request, Response response, Callback callback) {
    RetainableByteBuffer buffer =
        request.getComponents().getByteBufferPool().acquire(Math.min(length, BUFFER_BYTES), true);
    new Pouring(text, buffer, response, callback).iterate();
  }

  @Override
  protected Action process() {
    if (text.isAtEnd()) {
      return Action.SUCCEEDED;
    }
    ByteBuffer bytes = buffer.getByteBuffer();
    BufferUtil.clearToFill(bytes);
    text.into(bytes);
    BufferUtil.flipToFlush(bytes, 0);
    response.write(text.isAtEnd(), bytes, this);
    return Action.SCHEDULED;
  }

  @Override
  protected void onCompleted(@Nullable Throwable cause) {
    buffer.release();
    if (cause == null) {
      callback.succeeded();
    } else {
      callback.failed(cause);
    }
  }

  /** What is done between two writes takes no time to speak of. */
  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }
}
