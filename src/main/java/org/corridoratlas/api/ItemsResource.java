// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.corridoratlas.catalogue.Dataset;
import org.corridoratlas.export.CollectionWriter;
import org.corridoratlas.export.Json;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.feature.GeoJsonWriter;
import org.corridoratlas.query.Atlas;
import org.corridoratlas.query.ItemsQuery;
import org.corridoratlas.query.Page;
import org.corridoratlas.query.Queryables;
import org.corridoratlas.wire.Piece;

/** The features of a collection, in pages and one by one. */
final class ItemsResource {

  /** An answer from so many bytes of a file is written while it is made. */
  private static final long MOST_AT_ONCE_BYTES = 4L << 20;

  static final Format[] FORMATS = {Format.GEOJSON, Format.CSV, Format.GPKG, Format.KML, Format.GPX};

  private final Atlas atlas;
  private final CollectionsResource collections;
  private final String version;

  /** How answers of each dataset begin, by its id. */
  private final Map<String, Piece> openings = new HashMap<>();

  /**
   * The features of an atlas.
   *
   * @param program the version of the program
   */
  ItemsResource(Atlas atlas, CollectionsResource collections, String program) {
    this.atlas = atlas;
    this.collections = collections;
    this.version = program + " " + atlas.catalogue().datasetVersion() + " ";
    for (Dataset dataset : atlas.datasets()) {
      openings.put(
          dataset.id(),
          CollectionWriter.opening(CollectionWriter.terms(atlas.catalogue(), dataset)));
    }
  }

  /** A page of features. */
  Representation items(ApiRequest request) {
    Dataset dataset = dataset(request);
    Queryables queryables = atlas.queryables(dataset);
    request.permit(queryables.itemsParameters());
    Format format = request.format(FORMATS);
    ItemsQuery query = ItemsQuery.parse(dataset, queryables, asked(request, format));
    OutputSystem system = OutputSystem.of("crs", request, dataset).admittedBy(format);
    ItemsQuery.Found plain = query.find(collection(request));
    ItemsQuery.Found found =
        plain.with(system.express(Detail.of(request).express(plain.features())));
    List<Map<String, Object>> links = links(request, format, query.page(), found.matched());
    Representation answer =
        format == Format.GEOJSON
            ? geoJson(request, found, members(request, query.page(), found, links))
            : other(request, format, found);
    return Links.inHeader(links, answer.with("Content-Crs", system.header()));
  }

  /** A file for other programs has the whole collection, unless a limit is given. */
  private static Map<String, String> asked(ApiRequest request, Format format) {
    Map<String, String> asked = request.single();
    if (format.file().isPresent()) {
      asked.putIfAbsent("limit", Integer.toString(Page.MAXIMUM));
    }
    return asked;
  }

  private Representation geoJson(
      ApiRequest request, ItemsQuery.Found found, Map<String, Object> members) {
    String type = Format.GEOJSON.mediaType();
    Piece opening = Objects.requireNonNull(openings.get(dataset(request).id()));
    return isLarge(found)
        ? Representation.streamed(
            type,
            version + request.target(),
            out -> CollectionWriter.geoJson(opening, members, found.features(), Instant.now(), out))
        : Representation.of(
            type, CollectionWriter.geoJson(opening, members, found.features(), Instant.now()));
  }

  private Representation other(ApiRequest request, Format format, ItemsQuery.Found found) {
    Dataset dataset = dataset(request);
    Map<String, Object> terms = terms(request);
    Representation.Body body =
        out -> {
          if (format.file().isPresent()) {
            CollectionWriter.file(format.file().get(), dataset, found.features(), terms, out);
          } else {
            CollectionWriter.csv(found.columns().get(), found.features(), terms, out);
          }
        };
    return isLarge(found)
        ? Representation.streamed(format.mediaType(), version + request.target(), body)
        : Representation.of(format.mediaType(), body);
  }

  private static boolean isLarge(ItemsQuery.Found found) {
    return found.bytesToRead() > MOST_AT_ONCE_BYTES;
  }

  private Dataset dataset(ApiRequest request) {
    return collections.dataset(request.place("collectionId"));
  }

  private FeatureCollection collection(ApiRequest request) {
    return atlas.find(dataset(request).id()).orElseThrow();
  }

  private List<Map<String, Object>> links(
      ApiRequest request, Format format, Page page, int matched) {
    Stream<Map<String, Object>> links =
        Stream.concat(
            request.selfAndAlternates(format, FORMATS),
            Stream.concat(
                neighbours(request, page, matched),
                Stream.of(
                    parent(request),
                    SchemasResource.link("queryables", dataset(request), request))));
    return links.toList();
  }

  private static Map<String, Object> members(
      ApiRequest request, Page page, ItemsQuery.Found found, List<Map<String, Object>> links) {
    Map<String, Object> members = new LinkedHashMap<>();
    Detail.of(request).tell(members);
    members.put("numberMatched", found.matched());
    members.put(
        "numberReturned", Math.max(0, Math.min(page.limit(), found.matched() - page.offset())));
    members.put("links", links);
    return members;
  }

  /** What every answer with features says of its data. */
  private Map<String, Object> terms(ApiRequest request) {
    Map<String, Object> terms = CollectionWriter.terms(atlas.catalogue(), dataset(request));
    Detail.of(request).tell(terms);
    return terms;
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
    return Links.link(rel, Format.GEOJSON.mediaType(), request.with(changed));
  }

  private Map<String, Object> parent(ApiRequest request) {
    String href = request.url(CollectionsResource.path(dataset(request)));
    return Links.link("collection", Format.JSON.mediaType(), href);
  }

  /** One feature. */
  Representation item(ApiRequest request) {
    request.permit("crs", "f", Detail.PARAMETER);
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
    OutputSystem system = OutputSystem.of("crs", request, dataset(request));
    Representation answer =
        Representation.of(
            format.mediaType(), bytes(system.express(Detail.of(request).express(feature)), links));
    return Links.inHeader(links, answer.with("Content-Crs", system.header()));
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
}
