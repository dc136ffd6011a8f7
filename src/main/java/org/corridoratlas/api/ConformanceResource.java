// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.List;
import java.util.Map;
import org.corridoratlas.export.Json;

/** {@code /api/conformance}: the requirements classes that are met. */
final class ConformanceResource implements Resource {

  private static final String FEATURES = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/";
  private static final List<String> CLASSES =
      List.of(
          FEATURES + "core",
          FEATURES + "geojson",
          FEATURES + "oas30",
          "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs");

  @Override
  public Representation represent(ApiRequest request) {
    request.permit("f");
    Format format = request.format(Format.JSON);
    return Representation.of(format.mediaType(), Json.bytes(Map.of("conformsTo", CLASSES)));
  }
}
