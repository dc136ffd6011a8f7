// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.export.Json;
import org.corridoratlas.workspace.Limits;
import org.corridoratlas.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** {@code /api/workspace}: whether own proposals are kept, who may write, and the limits. */
final class WorkspaceResource implements Resource {

  private final WorkspaceAccess access;

  WorkspaceResource(WorkspaceAccess access) {
    this.access = access;
  }

  @Override
  public Representation represent(ApiRequest request) {
    request.permit("f");
    Format format = request.format(Format.JSON);
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put("keeps", access.workspace().isPresent());
    answer.put("writes", writers());
    answer.put("imports", true);
    answer.put("limits", limits());
    List<Map<String, Object>> links = request.selfAndAlternates(format, Format.JSON).toList();
    answer.put("links", links);
    return Links.inHeader(links, Representation.of(format.mediaType(), Json.bytes(answer)));
  }

  /** Who may make a proposal, in a word. */
  private String writers() {
    if (access.workspace().isEmpty()) {
      return "nobody";
    }
    return access.token().isPresent() ? "token" : "anyone";
  }

  private Map<String, Object> limits() {
    Map<String, Object> limits = new LinkedHashMap<>();
    limits.put("bytes", Limits.BYTES);
    limits.put("alignments", Limits.ALIGNMENTS);
    limits.put("positions", Limits.POSITIONS);
    limits.put("stretches", Limits.STRETCHES);
    limits.put("lengthMetres", Limits.LENGTH_METRES);
    limits.put("fileBytes", Limits.FILE_BYTES);
    limits.put("unpackedBytes", Limits.UNPACKED_BYTES);
    limits.put("fileParts", Limits.PARTS);
    limits.put("filePositions", Limits.FILE_POSITIONS);
    limits.put("writesPerMinute", access.writesPerMinute());
    access
        .workspace()
        .flatMap(Workspace::expiry)
        .ifPresent(expiry -> limits.put("expiryDays", expiry.toDays()));
    return limits;
  }
}
