// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.corridoratlas.workspace.Limits;
import org.corridoratlas.workspace.file.FileImport;
import org.corridoratlas.workspace.file.Imported;
import org.corridoratlas.workspace.file.Told;

/**
 * {@code POST /api/workspace/imports}: reads the lines of a file, tells of each part, keeps
 * nothing.
 */
final class ImportRoute implements Handler {

  /** Its address. */
  static final String PATH = "/api/workspace/imports";

  /** What a file may be said to be; what it is stands in it. */
  private static final List<String> TYPES =
      List.of(
          "application/octet-stream",
          "application/geo+json",
          "application/json",
          "application/vnd.google-earth.kml+xml",
          "application/vnd.google-earth.kmz",
          "application/gpx+xml",
          "text/csv",
          "application/zip",
          "application/geopackage+sqlite3");

  private final Exchange.Hall hall;
  private final FileImport files;
  private final WritePermission permission;

  ImportRoute(Exchange.Hall hall, FileImport files, WritePermission permission) {
    this.hall = hall;
    this.files = files;
    this.permission = permission;
  }

  @Override
  public void handle(Context ctx) {
    long begun = System.nanoTime();
    ApiRequest request = Exchange.request(ctx);
    request.permit("crs", "name");
    String name =
        request
            .parameter("name")
            .filter(given -> !given.isBlank())
            .orElseThrow(() -> ApiRequest.refused("name", "", unnamed()));
    permission.count(ctx);
    byte[] bytes = request.sent().body(Limits.FILE_BYTES, TYPES).orElseThrow();
    Optional<String> system = request.parameter("crs").filter(given -> !given.isBlank());
    send(answer(files.read(name, system, bytes)), ctx);
    hall.metrics().made(ctx.statusCode(), Duration.ofNanos(System.nanoTime() - begun));
  }

  private static Problem.Said unnamed() {
    return new Problem.Said("The file has no name.", "name=my-line.kml");
  }

  private static ObjectNode answer(Imported imported) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("format", imported.format());
    ObjectNode system = answer.putObject("crs");
    if (!imported.needsSystem()) {
      system.put(imported.asked() ? "asked" : "found", imported.system());
    }
    answer.putArray("features").addAll(imported.features());
    ArrayNode report = answer.putArray("report");
    imported.report().forEach(told -> report.add(line(told)));
    answer.put("needs", imported.needsSystem() ? "crs" : null);
    return answer;
  }

  private static ObjectNode line(Told told) {
    ObjectNode line = JsonNodeFactory.instance.objectNode().put("where", told.where());
    line.put(told.fate().name().toLowerCase(Locale.ROOT), told.what());
    return told.why().isEmpty() ? line : line.put("why", told.why());
  }

  private static void send(ObjectNode answer, Context ctx) {
    Headers.COMMON.forEach(ctx::header);
    ctx.header("Cache-Control", "no-store").contentType(Format.JSON.mediaType());
    byte[] bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
    ctx.res().setContentLength(bytes.length);
    ctx.result(bytes);
  }
}
