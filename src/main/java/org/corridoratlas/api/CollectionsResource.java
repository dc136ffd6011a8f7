// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.corridoratlas.catalogue.Dataset;
import org.corridoratlas.export.Json;
import org.corridoratlas.provenance.Validity;
import org.corridoratlas.query.Atlas;
import org.corridoratlas.query.ReferenceSystem;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** {@code /api/collections} and {@code /api/collections/{collectionId}}. */
final class CollectionsResource {

  private static final String CRS84 = ReferenceSystem.CRS84.uri();

  private final Atlas atlas;

  CollectionsResource(Atlas atlas) {
    this.atlas = atlas;
  }

  /** All collections. */
  Representation all(ApiRequest request) {
    request.permit("f");
    Format format = request.format(Format.JSON);
    List<Map<String, Object>> links = request.selfAndAlternates(format, Format.JSON).toList();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("links", links);
    answer.put("crs", uris(List.of(ReferenceSystem.values())));
    answer.put(
        "collections",
        atlas.datasets().stream()
            .map(dataset -> described(dataset, links(dataset, request, self(dataset, request))))
            .toList());
    return Links.inHeader(links, Representation.of(format.mediaType(), Json.bytes(answer)));
  }

  private static Stream<Map<String, Object>> self(Dataset dataset, ApiRequest request) {
    return Stream.of(Links.link("self", Format.JSON.mediaType(), request.url(path(dataset))));
  }

  /** One collection. */
  Representation one(ApiRequest request) {
    request.permit("f");
    Dataset dataset = dataset(request.place("collectionId"));
    Format format = request.format(Format.JSON);
    List<Map<String, Object>> links =
        links(dataset, request, request.selfAndAlternates(format, Format.JSON));
    byte[] bytes = Json.bytes(described(dataset, links));
    return Links.inHeader(links, Representation.of(format.mediaType(), bytes));
  }

  /** What is said of a collection, or the problem that there is none. */
  Dataset dataset(String id) {
    return atlas
        .dataset(id)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.absent(
                        "There is no collection '" + id + "'.", "one of: " + atlas.ids())));
  }

  static String path(Dataset dataset) {
    return "/api/collections/" + PercentEncoding.encoded(dataset.id());
  }

  private static Map<String, Object> described(Dataset dataset, List<Map<String, Object>> links) {
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("id", dataset.id());
    collection.put("title", dataset.title());
    collection.put("description", dataset.description());
    collection.put("attribution", dataset.attribution());
    collection.put("license", dataset.licence());
    collection.put("lineage", dataset.lineage());
    collection.put("extent", extent(dataset));
    collection.put("itemType", "feature");
    collection.put("crs", uris(ReferenceSystem.of(dataset)));
    collection.put("storageCrs", CRS84);
    collection.put("links", links);
    return collection;
  }

  /** Where a collection is, where its features in every form, and what tells of them. */
  private static List<Map<String, Object>> links(
      Dataset dataset, ApiRequest request, Stream<Map<String, Object>> self) {
    String items = request.url(path(dataset) + "/items?f=");
    Stream<Map<String, Object>> forms =
        Stream.concat(Stream.of(ItemsResource.FORMATS), Stream.of(Format.HTML))
            .map(form -> Links.link("items", form.mediaType(), items + form.word()));
    Stream<Map<String, Object>> schemas =
        Stream.of("queryables", "schema")
            .map(which -> SchemasResource.link(which, dataset, request));
    return Stream.of(self, forms, schemas).flatMap(Function.identity()).toList();
  }

  private static List<String> uris(List<ReferenceSystem> systems) {
    return systems.stream().map(ReferenceSystem::uri).toList();
  }

  private static Map<String, Object> extent(Dataset dataset) {
    Map<String, Object> extent = new LinkedHashMap<>();
    Envelope box = dataset.extent().box();
    if (box != null && !box.isNull()) {
      Map<String, Object> spatial = new LinkedHashMap<>();
      spatial.put("bbox", List.of(outward(box)));
      spatial.put("crs", CRS84);
      extent.put("spatial", spatial);
    }
    Validity time = dataset.extent().interval();
    List<@Nullable String> interval = new ArrayList<>();
    interval.add(time.from() == null ? null : time.from().first() + "T00:00:00Z");
    interval.add(time.to() == null ? null : time.to().last() + "T23:59:59Z");
    Map<String, Object> temporal = new LinkedHashMap<>();
    temporal.put("interval", Arrays.asList((Object) interval));
    temporal.put("trs", "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian");
    extent.put("temporal", temporal);
    return extent;
  }

  private static List<Double> outward(Envelope box) {
    return List.of(
        rounded(box.getMinX(), RoundingMode.FLOOR),
        rounded(box.getMinY(), RoundingMode.FLOOR),
        rounded(box.getMaxX(), RoundingMode.CEILING),
        rounded(box.getMaxY(), RoundingMode.CEILING));
  }

  private static double rounded(double degrees, RoundingMode mode) {
    return BigDecimal.valueOf(degrees).setScale(7, mode).doubleValue();
  }
}
