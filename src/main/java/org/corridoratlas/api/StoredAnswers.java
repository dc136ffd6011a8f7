// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Gives answers already made, before the servlet layer sees the request. It never blocks: the bytes
 * are there, or made in less time than it takes to hand the request over. Whatever else is not
 * stored, or needs a closer look at what the client accepts, goes on.
 */
final class StoredAnswers extends Handler.Wrapper {

  private final Exchange.Hall hall;
  private final PromptPages pages;

  StoredAnswers(Exchange.Hall hall, PromptPages pages) {
    this.hall = hall;
    this.pages = pages;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Target target = hall.site().target(request);
    StoredAnswer stored = stored(target, request);
    if (stored == null) {
      if (!answered(request, response, callback)
          && !answeredPromptly(target, request, response, callback)) {
        request.setAttribute(Target.ATTRIBUTE, target);
        getServer().getThreadPool().execute(() -> make(request, response, callback));
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

  /** Gives a page that is quickly made, to who gets it uncompressed. */
  private boolean answeredPromptly(
      Target target, Request request, Response response, Callback callback) {
    long begun = System.nanoTime();
    HttpFields asked = request.getHeaders();
    String accept = Headers.all(HttpHeader.ACCEPT, asked);
    String encodings = Headers.all(HttpHeader.ACCEPT_ENCODING, asked);
    boolean isPlain =
        !AcceptedEncodings.wantGzip(encodings) && !AcceptedEncodings.refusePlain(encodings);
    Representation page =
        isPlain && request.getMethod().equals("GET") ? pages.page(target, accept) : null;
    if (page == null) {
      return false;
    }
    hall.keep(target, accept, page, begun);
    Representation.Encoded plain = page.encoded(null);
    boolean unchanged = unchanged(asked, plain.opaqueTag());
    give(page, plain, unchanged, response);
    response.write(
        true, unchanged ? BufferUtil.EMPTY_BUFFER : ByteBuffer.wrap(plain.bytes()), callback);
    hall.metrics().made(response.getStatus(), Duration.ofNanos(System.nanoTime() - begun));
    return true;
  }

  private void give(
      Representation page, Representation.Encoded plain, boolean unchanged, Response response) {
    LastModified date = hall.memo().date();
    Map<String, String> fields =
        unchanged ? Headers.unchanged(page, plain, date) : Headers.of(page, plain, date);
    fields.forEach(response.getHeaders()::put);
    response.setStatus(unchanged ? HttpStatus.NOT_MODIFIED_304 : HttpStatus.OK_200);
    if (!unchanged) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, page.mediaType());
      response.getHeaders().put(HttpHeader.CONTENT_LENGTH, plain.bytes().length);
    }
  }

  /** On a thread of its own: whoever looks for stored answers is not kept waiting. */
  private void make(Request request, Response response, Callback callback) {
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
      }
    } catch (Exception e) {
      Response.writeError(request, response, callback, e);
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
