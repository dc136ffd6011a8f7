// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers requests that the server refuses before any resource sees them, also with a problem. */
final class RefusedRequests implements Request.Handler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    String title = HttpStatus.getMessage(status);
    Problem problem =
        new Problem(
            status,
            "about:blank",
            title,
            "The request cannot be understood as it stands.",
            Map.of("remedy", "check the address; begin at /api/"));
    Headers.COMMON.forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.write(true, ByteBuffer.wrap(problem.bytes()), callback);
    return true;
  }
}
