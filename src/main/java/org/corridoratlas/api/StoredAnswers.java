// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
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
    Representation stored = stored(request);
    if (stored == null) {
      return super.handle(request, response, callback);
    }
    Representation.Encoded encoded =
        stored.encoded(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING));
    HttpFields.Mutable headers = response.getHeaders();
    Headers.of(stored, encoded).forEach((name, value) -> headers.put(new HttpField(name, value)));
    metrics.stored();
    if (Representation.unchanged(request.getHeaders().get(HttpHeader.IF_NONE_MATCH), encoded)) {
      response.setStatus(304);
      response.write(true, BufferUtil.EMPTY_BUFFER, callback);
      return true;
    }
    response.setStatus(200);
    headers.put(HttpHeader.CONTENT_TYPE, stored.mediaType());
    headers.put(HttpHeader.CONTENT_LENGTH, encoded.content().remaining());
    boolean head = request.getMethod().equals("HEAD");
    response.write(true, head ? BufferUtil.EMPTY_BUFFER : encoded.content().slice(), callback);
    return true;
  }

  private @Nullable Representation stored(Request request) {
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return null;
    }
    Target target =
        site.target(
            request.getHeaders().get(HttpHeader.HOST),
            request.getHttpURI().getPath(),
            request.getHttpURI().getQuery());
    Representation found = memo.find(target);
    return found != null && admitted(request.getHeaders().get(HttpHeader.ACCEPT), found)
        ? found
        : null;
  }

  private static boolean admitted(@Nullable String accept, Representation answer) {
    return accept == null || accept.contains("*/*") || accept.contains(answer.mediaType());
  }
}
