// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.List;
import java.util.Map;
import org.corridoratlas.export.Json;

/** {@code /api/conformance}: the requirements classes that are met. */
final class ConformanceResource implements Resource {

  private static final String PART = "http://www.opengis.net/spec/ogcapi-features-";

  /** Part 5 of Features is Part 3 of Common. */
  private static final String SCHEMAS = "http://www.opengis.net/spec/ogcapi-common-3/1.0/conf/";

  private static final String CQL2 = "http://www.opengis.net/spec/cql2/1.0/conf/";
  private static final List<String> CLASSES =
      List.of(
          PART + "1/1.0/conf/core",
          PART + "1/1.0/conf/geojson",
          PART + "1/1.0/conf/html",
          PART + "1/1.0/conf/oas30",
          PART + "2/1.0/conf/crs",
          PART + "3/1.0/conf/queryables",
          PART + "3/1.0/conf/queryables-query-parameters",
          PART + "3/1.0/conf/filter",
          PART + "3/1.0/conf/features-filter",
          SCHEMAS + "schemas",
          SCHEMAS + "advanced-property-roles",
          SCHEMAS + "references",
          SCHEMAS + "returnables-and-receivables",
          CQL2 + "cql2-text",
          CQL2 + "cql2-json",
          CQL2 + "basic-cql2",
          CQL2 + "advanced-comparison-operators",
          CQL2 + "case-insensitive-comparison",
          CQL2 + "accent-insensitive-comparison",
          CQL2 + "basic-spatial-functions",
          CQL2 + "basic-spatial-functions-plus",
          CQL2 + "spatial-functions",
          CQL2 + "temporal-functions",
          CQL2 + "array-functions",
          CQL2 + "property-property",
          CQL2 + "arithmetic");

  @Override
  public Representation represent(ApiRequest request) {
    request.permit("f");
    Format format = request.format(Format.JSON);
    return Representation.of(format.mediaType(), Json.bytes(Map.of("conformsTo", CLASSES)));
  }
}
