// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.Map;
import org.corridoratlas.catalogue.Dataset;
import org.corridoratlas.export.Json;
import org.corridoratlas.export.SchemaWriter;
import org.corridoratlas.query.Atlas;

/** What a collection's features hold, and what can be asked about, as JSON Schema. */
final class SchemasResource {

  private static final String RELATION = "http://www.opengis.net/def/rel/ogc/1.0/";

  private final Atlas atlas;
  private final CollectionsResource collections;

  SchemasResource(Atlas atlas, CollectionsResource collections) {
    this.atlas = atlas;
    this.collections = collections;
  }

  /** A link to one of the two. */
  static Map<String, Object> link(String which, Dataset dataset, ApiRequest request) {
    return Links.link(
        RELATION + which,
        Format.SCHEMA.mediaType(),
        request.url(CollectionsResource.path(dataset) + "/" + which));
  }

  /** What can be asked about. */
  Representation queryables(ApiRequest request) {
    Dataset dataset = dataset(request);
    return answer(request, writer(dataset).queryables(atlas.queryables(dataset), address(request)));
  }

  /** What features hold. */
  Representation schema(ApiRequest request) {
    return answer(request, writer(dataset(request)).schema(address(request)));
  }

  private Dataset dataset(ApiRequest request) {
    request.permit("f");
    return collections.dataset(request.place("collectionId"));
  }

  private SchemaWriter writer(Dataset dataset) {
    return SchemaWriter.of(dataset, atlas.find(dataset.id()).orElseThrow());
  }

  private static String address(ApiRequest request) {
    return request.url(request.target().path());
  }

  private static Representation answer(ApiRequest request, Map<String, Object> schema) {
    Format format = request.format(Format.SCHEMA);
    return Representation.of(format.mediaType(), Json.bytes(schema));
  }
}
