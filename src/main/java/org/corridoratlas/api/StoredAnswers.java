// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * Gives answers already made, before the servlet layer sees the request, and pages that are quickly
 * made. It never blocks: what takes longer is handed to another thread.
 */
final class StoredAnswers extends Handler.Wrapper {

  /** Takes less time than to hand the request over. */
  private static final int QUICKLY_COMPRESSED_BYTES = 1 << 12;

  /** Larger buffers the pool does not keep. */
  private static final int LARGEST_USED_AGAIN_BYTES = 1 << 16;

  private final Exchange.Hall hall;
  private final HeldPages pages;

  /**
   * Makes pages, one a processor at a time. With more threads than processors each waits for its
   * turn again and again while it works, for as long as the others together may run.
   */
  private final QueuedThreadPool makers;

  StoredAnswers(Exchange.Hall hall, HeldPages pages) {
    this.hall = hall;
    this.pages = pages;
    int processors = Runtime.getRuntime().availableProcessors();
    this.makers = new QueuedThreadPool(processors, processors);
    makers.setName("makers");
    makers.setReservedThreads(0);
    addBean(makers); // starts and ends with the server
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Target target = hall.site().target(request);
    StoredAnswer stored = stored(target, request);
    if (stored == null) {
      if (!answered(request, response, callback)) {
        answer(target, request, response, callback);
      }
      return true;
    }
    hall.metrics().stored();
    StoredAnswer.Form form =
        stored.form(Headers.all(HttpHeader.ACCEPT_ENCODING, request.getHeaders()));
    boolean unchanged = unchanged(request.getHeaders(), form.opaqueTag());
    response.setStatus(unchanged ? HttpStatus.NOT_MODIFIED_304 : HttpStatus.OK_200);
    response.getHeaders().add(unchanged ? form.unchanged() : form.whole());
    boolean bare = unchanged || request.getMethod().equals("HEAD");
    ByteBuffer content = bare ? BufferUtil.EMPTY_BUFFER : form.content();
    if (request.getConnectionMetaData() instanceof RepeatConnection connection) {
      connection.answers(
          request.getHeaders(),
          () -> new Repeats.Reply(response.getStatus(), response.getHeaders(), content));
    }
    response.write(true, content.slice(), callback);
    return true;
  }

  /** Answers what needs no resource: methods that nothing has, a bad host, and OPTIONS. */
  private static boolean answered(Request request, Response response, Callback callback) {
    if (RefusedRequests.refuses(request, response, callback)) {
      return true;
    }
    if (!request.getMethod().equals("OPTIONS")) {
      return false;
    }
    response.setStatus(HttpStatus.NO_CONTENT_204);
    Headers.COMMON.forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.ALLOW, Headers.allow(Request.getPathInContext(request)));
    response.write(true, BufferUtil.EMPTY_BUFFER, callback);
    return true;
  }

  private void answer(Target target, Request request, Response response, Callback callback) {
    String accept = Headers.all(HttpHeader.ACCEPT, request.getHeaders());
    HeldPages.Wanted wanted =
        request.getMethod().equals("GET") ? pages.wanted(target, accept) : null;
    if (wanted == null || !wanted.isQuick() || !given(wanted, true, request, response, callback)) {
      request.setAttribute(Target.ATTRIBUTE, target);
      boolean isMakers = wanted != null && wanted.isSoonMade();
      Executor threads = isMakers ? makers : getServer().getThreadPool();
      threads.execute(() -> make(wanted, request, response, callback));
    }
  }

  /** On a thread of its own: whoever looks for stored answers is not kept waiting. */
  private void make(
      HeldPages.@Nullable Wanted wanted, Request request, Response response, Callback callback) {
    try {
      if ((wanted == null || !given(wanted, false, request, response, callback))
          && !super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
      }
    } catch (Exception e) {
      Response.writeError(request, response, callback, e);
    }
  }

  /**
   * Gives a page, unless something is wrong with the request.
   *
   * @param quickly whether it is not given either when compressing it takes long
   */
  private boolean given(
      HeldPages.Wanted wanted,
      boolean quickly,
      Request request,
      Response response,
      Callback callback) {
    long begun = System.nanoTime();
    String encodings = Headers.all(HttpHeader.ACCEPT_ENCODING, request.getHeaders());
    Representation page = pages.page(wanted);
    if (page == null) {
      return false;
    }
    Representation.Encoded encoded = page.encoded(encodings);
    if (encoded.gzip()
        ? quickly && page.toCompress() > QUICKLY_COMPRESSED_BYTES
        : AcceptedEncodings.refusePlain(encodings)) {
      return false;
    }
    hall.keep(wanted.request().target(), wanted.request().accept(), page, begun);
    boolean unchanged = page.isStored() && unchanged(request.getHeaders(), encoded.opaqueTag());
    give(page, encoded, unchanged, response);
    if (unchanged) {
      response.write(true, BufferUtil.EMPTY_BUFFER, callback);
    } else {
      write(encoded, request, response, callback);
    }
    hall.metrics().made(response.getStatus(), Duration.ofNanos(System.nanoTime() - begun));
    return true;
  }

  /** Writes bytes through a buffer off the heap that is used again, unless they are many. */
  private static void write(
      Representation.Encoded encoded, Request request, Response response, Callback callback) {
    if (encoded.length() > LARGEST_USED_AGAIN_BYTES) {
      response.write(true, ByteBuffer.wrap(encoded.bytes()), callback);
      return;
    }
    RetainableByteBuffer buffer =
        request.getComponents().getByteBufferPool().acquire(encoded.length(), true);
    ByteBuffer bytes = buffer.getByteBuffer();
    int start = BufferUtil.flipToFill(bytes);
    encoded.put(bytes);
    BufferUtil.flipToFlush(bytes, start);
    response.write(true, bytes, Callback.from(callback, buffer::release));
  }

  private void give(
      Representation page, Representation.Encoded encoded, boolean unchanged, Response response) {
    LastModified date = hall.memo().date();
    Map<String, String> fields =
        unchanged ? Headers.unchanged(page, encoded, date) : Headers.of(page, encoded, date);
    fields.forEach(response.getHeaders()::put);
    response.setStatus(unchanged ? HttpStatus.NOT_MODIFIED_304 : HttpStatus.OK_200);
    if (!unchanged) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, page.mediaType());
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, encoded.length());
    }
  }

  /** So the thread that hears of a request answers it, with no change of threads between. */
  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }

  private @Nullable StoredAnswer stored(Target target, Request request) {
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return null;
    }
    String accept = Headers.all(HttpHeader.ACCEPT, request.getHeaders());
    Target kept = target.kept(accept);
    StoredAnswer found = kept == null ? null : hall.memo().find(kept);
    if (found == null) {
      return null;
    }
    boolean fits =
        target.leavesNoChoice(accept)
            || (accept != null && accept.contains(found.answer().mediaType()));
    return fits && isReadable(request.getHeaders(), found.answer()) ? found : null;
  }

  private static boolean isReadable(HttpFields headers, Representation answer) {
    String encodings = Headers.all(HttpHeader.ACCEPT_ENCODING, headers);
    return !AcceptedEncodings.refusePlain(encodings) || answer.encoded(encodings).gzip();
  }

  private boolean unchanged(HttpFields headers, String opaqueTag) {
    return Preconditions.unchanged(
        Headers.all(HttpHeader.IF_NONE_MATCH, headers),
        headers.get(HttpHeader.IF_MODIFIED_SINCE),
        opaqueTag,
        hall.memo().date());
  }
}
