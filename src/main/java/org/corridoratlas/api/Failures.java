// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.UUID;
import org.corridoratlas.comparison.ComparisonException;
import org.corridoratlas.feature.FileChangedException;
import org.corridoratlas.query.QueryException;
import org.corridoratlas.workspace.FaultyDocumentException;
import org.corridoratlas.workspace.WorkspaceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one mapping from an exception to a problem and thereby to a status. */
final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  /**
   * The problem an exception means.
   *
   * @param request the request's method and path, for the log
   */
  static Problem problem(Exception failure, String request) {
    if (failure instanceof ProblemException known) {
      return known.problem();
    }
    if (failure instanceof QueryException query) {
      return Problem.parameter(
          query.parameter(), query.value(), new Problem.Said(message(query), query.remedy()));
    }
    if (failure instanceof ComparisonException comparison) {
      return Problem.parameter(
          comparison.parameter(),
          comparison.value(),
          new Problem.Said(message(comparison), comparison.remedy()));
    }
    if (failure instanceof MethodNotAllowedResponse) {
      int space = request.indexOf(' ');
      String allowed = Headers.allow(request.substring(space + 1));
      return Problem.method(request.substring(0, space), allowed);
    }
    if (failure instanceof NotFoundResponse) {
      return Problem.absent("Nothing is at this address.", "begin at /api/");
    }
    if (failure instanceof HttpResponseException http && http.getStatus() < 500) {
      return new Problem(http.getStatus(), "about:blank", message(http), message(http), Map.of());
    }
    return ofTheWorkspace(failure, request);
  }

  private static Problem ofTheWorkspace(Exception failure, String request) {
    if (failure instanceof FaultyDocumentException faulty) {
      return Problem.faulty(faulty.faults());
    }
    if (failure instanceof WorkspaceException refused) {
      return refused(refused, request);
    }
    return inTheServer(failure, request);
  }

  private static Problem refused(WorkspaceException failure, String request) {
    Problem.Said said = new Problem.Said(message(failure), failure.remedy());
    return switch (failure.reason()) {
      case ABSENT -> Problem.absent(said.detail(), said.remedy());
      case FORBIDDEN -> Problem.unchanged(403, "Forbidden", said);
      case STALE -> Problem.unchanged(412, "Precondition Failed", said);
      case UNUSABLE -> {
        LOG.error("{} failed", request, failure);
        String detail = "The workspace cannot be read or written now.";
        yield Problem.unchanged(
            503, "Service Unavailable", new Problem.Said(detail, "try again later"));
      }
    };
  }

  private static Problem inTheServer(Exception failure, String request) {
    if (failure instanceof FileChangedException changed) {
      String cause = String.valueOf(changed.getCause());
      LOG.error("{} failed: {} {}", request, changed.getMessage(), cause);
      return Problem.changed(message(changed));
    }
    String id = UUID.randomUUID().toString();
    LOG.error("{} failed, id {}", request, id, failure);
    return Problem.internal(id);
  }

  private static String message(Exception failure) {
    return String.valueOf(failure.getMessage());
  }
}
