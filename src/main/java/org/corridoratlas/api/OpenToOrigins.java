// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets pages of another origin read every answer, problems too. What it says never depends on the
 * origin that asks, so answers can be kept by whoever stands between.
 */
final class OpenToOrigins extends Handler.Wrapper {

  private static final HttpField EXPOSED =
      new PreEncodedHttpField(
          HttpHeader.ACCESS_CONTROL_EXPOSE_HEADERS,
          "Allow, Content-Crs, ETag, Last-Modified, Link");

  /** What a page may ask for, told for a day. */
  private static final HttpFields PREFLIGHT =
      HttpFields.build()
          .add(
              HttpHeader.ACCESS_CONTROL_ALLOW_HEADERS,
              "Accept, Cache-Control, Content-Type, If-Modified-Since, If-None-Match, Pragma,"
                  + " X-Requested-With")
          .add(HttpHeader.ACCESS_CONTROL_MAX_AGE, "86400")
          .asImmutable();

  private final HttpField allowed;

  OpenToOrigins(String origin, Handler answers) {
    super(answers);
    this.allowed = new PreEncodedHttpField(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    response.getHeaders().add(allowed);
    response.getHeaders().add(EXPOSED);
    if (request.getMethod().equals("OPTIONS")
        && request.getHeaders().contains(HttpHeader.ACCESS_CONTROL_REQUEST_METHOD)) {
      String allowed = Headers.allowElsewhere(Request.getPathInContext(request));
      response.getHeaders().add(PREFLIGHT).add(HttpHeader.ACCESS_CONTROL_ALLOW_METHODS, allowed);
    }
    return super.handle(request, response, callback);
  }
}
