// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.export.Json;

/** {@code /api/}: what is here and where. */
final class LandingPage implements Resource {

  private final Catalogue catalogue;

  LandingPage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Representation represent(ApiRequest request) {
    request.permit("f");
    Format format = request.format(Format.JSON);
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("title", catalogue.title());
    page.put("description", catalogue.description());
    page.put("attribution", catalogue.attribution());
    page.put("disclaimer", catalogue.disclaimer());
    page.put("datasetVersion", catalogue.datasetVersion());
    page.put("asOf", catalogue.asOf().toString());
    List<Map<String, Object>> links = links(request, format);
    page.put("links", links);
    return Links.inHeader(links, Representation.of(format.mediaType(), Json.bytes(page)));
  }

  private static List<Map<String, Object>> links(ApiRequest request, Format format) {
    String json = format.mediaType();
    return List.of(
        Links.link("self", json, request.url("/api/")),
        Links.link("alternate", Format.HTML.mediaType(), request.url("/api/?f=html")),
        Links.link("service-doc", Format.HTML.mediaType(), request.url("/api/openapi?f=html")),
        Links.link("service-desc", Format.OPENAPI.mediaType(), request.url("/api/openapi")),
        Links.link("conformance", json, request.url("/api/conformance")),
        Links.link("data", json, request.url("/api/collections")),
        Links.link("related", json, request.url("/api/proposals")),
        Links.link("related", json, request.url("/api/claims")),
        Links.link("related", json, request.url("/api/borders")),
        Links.link("related", json, request.url("/api/stories")),
        Links.link("related", json, request.url("/api/workspace")),
        Links.link("service", Format.HTML.mediaType(), request.url("/")));
  }
}
