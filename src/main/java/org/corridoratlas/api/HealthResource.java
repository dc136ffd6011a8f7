// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.export.Json;

/** {@code /api/health}: the server lives, and with which data. */
final class HealthResource implements Resource {

  private final Catalogue catalogue;
  private final String version;

  HealthResource(Catalogue catalogue, String version) {
    this.catalogue = catalogue;
    this.version = version;
  }

  @Override
  public Representation represent(ApiRequest request) {
    request.permit();
    Map<String, Object> health = new LinkedHashMap<>();
    health.put("status", "ok");
    health.put("version", version);
    health.put("datasetVersion", catalogue.datasetVersion());
    health.put("asOf", catalogue.asOf().toString());
    return Representation.of(Format.JSON.mediaType(), Json.bytes(health))
        .with("Vary", "Accept-Encoding")
        .fleeting();
  }
}
