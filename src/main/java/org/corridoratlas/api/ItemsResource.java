// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridoratlas.catalogue.Dataset;
import org.corridoratlas.export.CollectionWriter;
import org.corridoratlas.export.Json;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.feature.FeatureFilter;
import org.corridoratlas.feature.GeoJsonWriter;
import org.corridoratlas.query.Atlas;
import org.corridoratlas.query.BoundingBox;
import org.corridoratlas.query.Page;
import org.corridoratlas.query.ReferenceSystem;
import org.corridoratlas.query.TimeInterval;

/** The features of a collection, in pages and one by one. */
final class ItemsResource {

  /** An answer from so many bytes of a file is written while it is made. */
  private static final long MOST_AT_ONCE_BYTES = 4L << 20;

  private final Atlas atlas;
  private final CollectionsResource collections;
  private final String version;

  /**
   * The features of an atlas.
   *
   * @param program the version of the program
   */
  ItemsResource(Atlas atlas, CollectionsResource collections, String program) {
    this.atlas = atlas;
    this.collections = collections;
    this.version = program + " " + atlas.catalogue().datasetVersion() + " ";
  }

  /** A page of features. */
  Representation items(ApiRequest request) {
    request.permit("bbox", "bbox-crs", "crs", "datetime", "f", "limit", "offset");
    FeatureCollection collection = collection(request);
    Format format = request.format(Format.GEOJSON, Format.CSV);
    Page page =
        Page.parse(
            request.parameter("limit").orElse(Integer.toString(Page.DEFAULT)),
            request.parameter("offset").orElse("0"));
    OutputSystem system = system("crs", request);
    List<Feature> matched = collection.select(filter(request));
    List<Feature> shown = page.of(matched);
    Iterable<Feature> expressed = system.express(shown);
    Map<String, Object> members =
        format == Format.CSV ? terms(request) : members(request, page, matched.size());
    Representation.Body body =
        out -> {
          if (format == Format.CSV) {
            CollectionWriter.csv(expressed, members, out);
          } else {
            CollectionWriter.geoJson(expressed, members, out);
          }
        };
    boolean large = FeatureCollection.bytesToRead(shown) > MOST_AT_ONCE_BYTES;
    return (large
            ? Representation.streamed(format.mediaType(), version + request.target(), body)
            : Representation.of(format.mediaType(), body))
        .with("Content-Crs", system.header());
  }

  private FeatureCollection collection(ApiRequest request) {
    Dataset dataset = collections.dataset(request.place("collectionId"));
    return atlas.find(dataset.id()).orElseThrow();
  }

  private OutputSystem system(String parameter, ApiRequest request) {
    return OutputSystem.of(parameter, request, collections.dataset(request.place("collectionId")));
  }

  private FeatureFilter filter(ApiRequest request) {
    ReferenceSystem system = system("bbox-crs", request).system();
    List<FeatureFilter> filters = new ArrayList<>();
    request.parameter("bbox").ifPresent(text -> filters.add(BoundingBox.filter(text, system)));
    request.parameter("datetime").ifPresent(text -> filters.add(TimeInterval.parse(text).filter()));
    return FeatureFilter.allOf(filters);
  }

  private Map<String, Object> members(ApiRequest request, Page page, int matched) {
    Map<String, Object> members = new LinkedHashMap<>(terms(request));
    members.put("timeStamp", timeStamp());
    members.put("numberMatched", matched);
    members.put("numberReturned", Math.max(0, Math.min(page.limit(), matched - page.offset())));
    Stream<Map<String, Object>> links =
        Stream.concat(
            request.selfAndAlternates(Format.GEOJSON, Format.GEOJSON, Format.CSV),
            Stream.concat(neighbours(request, page, matched), Stream.of(parent(request))));
    members.put("links", links.toList());
    return members;
  }

  /** What every answer with features says of its data. */
  private Map<String, Object> terms(ApiRequest request) {
    return CollectionWriter.terms(
        atlas.catalogue(), collections.dataset(request.place("collectionId")));
  }

  /** The time of the data, not of the clock: the same question has the same answer. */
  private String timeStamp() {
    return atlas.catalogue().asOf() + "T00:00:00Z";
  }

  private static Stream<Map<String, Object>> neighbours(
      ApiRequest request, Page page, int matched) {
    Stream.Builder<Map<String, Object>> links = Stream.builder();
    if (page.continues(matched)) {
      links.add(neighbour("next", page.offset() + page.limit(), request));
    }
    if (page.offset() > 0) {
      links.add(neighbour("prev", Math.max(0, page.offset() - page.limit()), request));
    }
    return links.build();
  }

  private static Map<String, Object> neighbour(String rel, int offset, ApiRequest request) {
    Map<String, String> changed = Map.of("offset", Integer.toString(offset));
    return ApiRequest.link(rel, Format.GEOJSON.mediaType(), request.with(changed));
  }

  private Map<String, Object> parent(ApiRequest request) {
    Dataset dataset = collections.dataset(request.place("collectionId"));
    String href = request.url(CollectionsResource.path(dataset));
    return ApiRequest.link("collection", Format.JSON.mediaType(), href);
  }

  /** One feature. */
  Representation item(ApiRequest request) {
    request.permit("crs", "f");
    FeatureCollection collection = collection(request);
    String id = request.place("featureId");
    Feature feature =
        collection
            .find(id)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.absent(
                            "The collection '" + collection.id() + "' has no feature '" + id + "'.",
                            "an id from /api/collections/" + collection.id() + "/items")));
    Format format = request.format(Format.GEOJSON);
    List<Map<String, Object>> links =
        Stream.concat(request.selfAndAlternates(format, Format.GEOJSON), Stream.of(parent(request)))
            .toList();
    OutputSystem system = system("crs", request);
    return answer(format, bytes(system.express(feature), links))
        .with("Content-Crs", system.header());
  }

  private static byte[] bytes(Feature feature, List<Map<String, Object>> links) {
    return Json.bytes(
        json -> {
          GeoJsonWriter.open(
              feature.id(), feature.geometry().orElse(null), feature.properties(), json);
          json.writeFieldName("links");
          GeoJsonWriter.value(links, json);
          json.writeEndObject();
        });
  }

  private static Representation answer(Format format, byte[] bytes) {
    return Representation.of(format.mediaType(), bytes);
  }
}
