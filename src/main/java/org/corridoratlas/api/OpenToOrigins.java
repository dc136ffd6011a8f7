// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets pages of another origin read every answer, problems too. What it says never depends on the
 * request, so answers can be kept by whoever stands between.
 */
final class OpenToOrigins extends Handler.Wrapper {

  private final HttpField allowed;
  private final HttpField exposed =
      new PreEncodedHttpField(HttpHeader.ACCESS_CONTROL_EXPOSE_HEADERS, "Content-Crs, ETag");

  OpenToOrigins(String origin, Handler answers) {
    super(answers);
    this.allowed = new PreEncodedHttpField(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    response.getHeaders().add(allowed);
    response.getHeaders().add(exposed);
    return super.handle(request, response, callback);
  }
}
