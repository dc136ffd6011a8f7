// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.nio.ByteBuffer;
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
 * are there. Whatever is not stored, or needs a closer look at what the client accepts, goes on.
 */
final class StoredAnswers extends Handler.Wrapper {

  private final Target.Site site;
  private final Memo memo;
  private final Metrics metrics;

  StoredAnswers(Target.Site site, Memo memo, Metrics metrics) {
    this.site = site;
    this.memo = memo;
    this.metrics = metrics;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    StoredAnswer stored = stored(request);
    if (stored == null) {
      getServer().getThreadPool().execute(() -> make(request, response, callback));
      return true;
    }
    metrics.stored();
    StoredAnswer.Form form = stored.form(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING));
    String known = request.getHeaders().get(HttpHeader.IF_NONE_MATCH);
    boolean unchanged = Representation.unchanged(known, form.encoded());
    response.setStatus(unchanged ? HttpStatus.NOT_MODIFIED_304 : HttpStatus.OK_200);
    response.getHeaders().add(unchanged ? form.unchanged() : form.whole());
    boolean bare = unchanged || request.getMethod().equals("HEAD");
    ByteBuffer content = form.encoded().content();
    response.write(true, bare ? BufferUtil.EMPTY_BUFFER : content.slice(), callback);
    return true;
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

  private @Nullable StoredAnswer stored(Request request) {
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return null;
    }
    Target target =
        site.target(
            request.getHeaders().get(HttpHeader.HOST),
            request.getHttpURI().getPath(),
            request.getHttpURI().getQuery());
    StoredAnswer found = memo.find(target);
    return found != null && admitted(request.getHeaders().get(HttpHeader.ACCEPT), found.answer())
        ? found
        : null;
  }

  private static boolean admitted(@Nullable String accept, Representation answer) {
    return accept == null || accept.contains("*/*") || accept.contains(answer.mediaType());
  }
}
