// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.MethodNotAllowedResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.workspace.Limits;
import org.corridoratlas.workspace.Workspace;

/** {@code /api/workspace/…}: readers' own proposals, kept under a link and changed by a secret. */
final class WorkspaceRoutes {

  /** The address of the proposals. */
  static final String PROPOSALS = "/api/workspace/proposals";

  private static final String ID = "proposalId";
  private static final List<String> PATCH = List.of("application/merge-patch+json");

  private final Exchange.Hall hall;
  private final Optional<Workspace> workspace;
  private final WritePermission permission;
  private final KeptForms forms;

  WorkspaceRoutes(
      Exchange.Hall hall,
      Optional<Workspace> workspace,
      WritePermission permission,
      KeptForms forms) {
    this.hall = hall;
    this.workspace = workspace;
    this.permission = permission;
    this.forms = forms;
  }

  void add(RoutesConfig routes) {
    routes.post(PROPOSALS, counted(this::create));
    for (String taking : List.of(PROPOSALS, ImportRoute.PATH)) {
      routes.get(taking, WorkspaceRoutes::takesOnly);
      routes.head(taking, WorkspaceRoutes::takesOnly);
    }
    String one = PROPOSALS + "/{" + ID + "}";
    routes.get(one, counted(this::read));
    routes.head(one, counted(this::read));
    routes.put(one, counted(this::replace));
    routes.patch(one, counted(this::patch));
    routes.delete(one, counted(this::delete));
  }

  /** Nobody lists what others keep. */
  private static void takesOnly(Context ctx) {
    throw new MethodNotAllowedResponse();
  }

  private Handler counted(Handler handler) {
    return ctx -> {
      long begun = System.nanoTime();
      if (ctx.req().getMethod().matches("GET|HEAD")) {
        Exchange.request(ctx).permit("f");
      } else {
        Exchange.request(ctx).permit();
      }
      handler.handle(ctx);
      hall.metrics().made(ctx.statusCode(), Duration.ofNanos(System.nanoTime() - begun));
    };
  }

  private Workspace workspace() {
    return workspace.orElseThrow(
        () ->
            new ProblemException(
                Problem.absent(
                    "This server keeps no proposals.",
                    "start it with --workspace FILE.gpkg, or keep the proposal in a file")));
  }

  private void create(Context ctx) {
    Workspace open = workspace();
    permission.count(ctx);
    permission.allowNew(ctx);
    Workspace.Made made = open.create(body(ctx, Sent.GEOJSON));
    String base = Exchange.request(ctx).target().base();
    String address = base + PROPOSALS + "/" + made.proposal().id();
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("id", made.proposal().id());
    answer.put("version", made.proposal().version());
    answer.put("editSecret", made.editSecret());
    answer.set("feature", made.proposal().feature());
    String compared = base + "/api/comparisons?proposals=" + made.proposal().id();
    List<Map<String, Object>> links = List.of(link("self", address), link("related", compared));
    answer.putPOJO("links", links);
    ctx.header("Location", address).header("Link", Links.header(links));
    ctx.header("ETag", tag(made.proposal()));
    send(ctx.status(201), Format.JSON.mediaType(), answer);
  }

  private static Map<String, Object> link(String rel, String href) {
    return Links.link(rel, Format.GEOJSON.mediaType(), href);
  }

  private void read(Context ctx) {
    Format format = Exchange.request(ctx).format(KeptForms.OFFERED);
    String id = ctx.pathParam(ID);
    Workspace.Shown shown =
        workspace()
            .find(id)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.absent(
                            "There is no proposal '" + id + "' in the workspace.",
                            "look at the link again; it may be deleted")));
    String tag = KeptForms.tag(shown, format);
    ctx.header("ETag", tag).header("Vary", "Accept");
    LastModified none = hall.memo().date();
    if (Preconditions.unchanged(ctx.header("If-None-Match"), null, tag, none)) {
      ctx.header("Cache-Control", "no-cache");
      empty(ctx, 304);
    } else {
      send(ctx, format.mediaType(), forms.bytes(shown, format));
    }
  }

  private void replace(Context ctx) {
    Workspace.Shown before = permission.change(ctx, workspace(), ctx.pathParam(ID));
    changed(ctx, workspace().replace(before, body(ctx, Sent.GEOJSON)));
  }

  private void patch(Context ctx) {
    Workspace.Shown before = permission.change(ctx, workspace(), ctx.pathParam(ID));
    changed(ctx, workspace().patch(before, body(ctx, PATCH)));
  }

  private static void changed(Context ctx, Workspace.Shown after) {
    ctx.header("ETag", tag(after));
    send(ctx, Format.GEOJSON.mediaType(), after.feature());
  }

  private void delete(Context ctx) {
    workspace().delete(permission.change(ctx, workspace(), ctx.pathParam(ID)));
    empty(ctx, 204);
  }

  private static void empty(Context ctx, int status) {
    Headers.COMMON.forEach(ctx::header);
    ctx.status(status).res().setContentType(null);
  }

  /** The validator of a version; other proposals have other addresses. */
  static String tag(Workspace.Shown shown) {
    return "\"v" + shown.version() + "\"";
  }

  private static byte[] body(Context ctx, List<String> types) {
    return Sent.by(ctx).body(Limits.BYTES, types).orElseThrow();
  }

  private static void send(Context ctx, String type, ObjectNode json) {
    send(ctx, type, json.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void send(Context ctx, String type, byte[] bytes) {
    Headers.COMMON.forEach(ctx::header);
    ctx.header("Cache-Control", ctx.statusCode() == 201 ? "no-store" : "no-cache");
    ctx.contentType(type);
    ctx.res().setContentLength(bytes.length);
    ctx.result(bytes);
  }
}
