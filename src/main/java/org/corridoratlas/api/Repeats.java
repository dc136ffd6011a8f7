// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.util.BufferUtil;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to requests from memory, by the very bytes of the request: who sends the same
 * bytes again means the same. Holds a bounded number of bytes. Thread-safe.
 */
final class Repeats {

  private static final long MAXIMUM_BYTES = 16L << 20;
  private static final int ENTRY_OVERHEAD = 2_000;

  private final Metrics metrics;
  private final Cache<ByteBuffer, Reply> replies =
      Caffeine.newBuilder()
          .maximumWeight(MAXIMUM_BYTES)
          .weigher(
              (ByteBuffer request, Reply reply) ->
                  ENTRY_OVERHEAD + request.remaining() + reply.content.remaining())
          .executor(Runnable::run)
          .build();

  Repeats(Metrics metrics) {
    this.metrics = metrics;
  }

  /** The reply to a request, which is all that the buffer holds; null when none is known. */
  @Nullable Reply find(ByteBuffer request) {
    Reply reply = replies.getIfPresent(request);
    if (reply != null) {
      metrics.stored();
    }
    return reply;
  }

  /** Has the same request answered alike from now on. */
  void keep(ByteBuffer request, Reply reply) {
    replies.put(request, reply);
  }

  /** An answer as it goes over the wire. */
  static final class Reply {

    private final String start;
    private final String fields;
    private final ByteBuffer content;
    private volatile Head head = new Head(Long.MIN_VALUE, BufferUtil.EMPTY_BUFFER);

    /** The head of the answer as it is sent in one second. */
    private record Head(long second, ByteBuffer bytes) {}

    /**
     * A reply.
     *
     * @param fields the header fields; the date is set anew each time
     * @param content what follows them, off the heap, which nobody changes
     */
    Reply(int status, HttpFields fields, ByteBuffer content) {
      this.start = "HTTP/1.1 " + status + ' ' + HttpStatus.getMessage(status) + "\r\nDate: ";
      this.content = content;
      StringBuilder text = new StringBuilder("\r\n");
      for (HttpField field : fields) {
        if (field.getHeader() != HttpHeader.DATE) {
          text.append(field.getName()).append(": ").append(field.getValue()).append("\r\n");
        }
      }
      this.fields = text.append("\r\n").toString();
    }

    /** The status line and the header fields. */
    ByteBuffer head() {
      long second = System.currentTimeMillis() / 1_000;
      Head now = head;
      if (now.second != second) {
        String text = start + DateGenerator.formatDate(second * 1_000) + fields;
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        now = new Head(second, ByteBuffer.allocateDirect(bytes.length).put(bytes).flip());
        head = now;
      }
      return now.bytes.slice();
    }

    /** What follows the head; nothing, where there is none. */
    ByteBuffer content() {
      return content.slice();
    }
  }
}
