// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Function;
import org.corridoratlas.feature.PropertySpec;
import org.corridoratlas.feature.PropertyType;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.provenance.PartialDate;
import org.corridoratlas.provenance.Validity;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** Reads the parts of a {@code catalogue.json} that {@link CatalogueSchema} has accepted. */
final class CatalogueReader {

  private CatalogueReader() {}

  static CatalogueHeader header(JsonNode root) {
    return new CatalogueHeader(
        text(root, "title"),
        text(root, "description"),
        AsOf.parse(text(root, "asOf")),
        texts(root.path("defaultBetween")),
        extent(root.path("extent")),
        text(root, "disclaimer"),
        text(root, "licence"),
        texts(root.path("perspectives")),
        list(root.path("regimes"), CatalogueReader::regime),
        list(root.path("knownPoints"), CatalogueReader::knownPoint));
  }

  static Dataset dataset(JsonNode entry) {
    return new Dataset(
        text(entry, "id"),
        text(entry, "title"),
        text(entry, "description"),
        text(entry, "licence"),
        text(entry, "attribution"),
        text(entry, "lineage"),
        extent(entry.path("extent")),
        entry.path("properties").properties().stream().map(CatalogueReader::property).toList(),
        new Dataset.Rules(
            texts(entry.path("required")),
            texts(entry.path("languages")),
            references(entry.path("properties"))),
        list(entry.path("distributions"), CatalogueReader::distribution));
  }

  private static PropertySpec property(Entry<String, JsonNode> property) {
    JsonNode spec = property.getValue();
    return new PropertySpec(
        property.getKey(),
        PropertyType.parse(text(spec, "type")),
        optional(spec, "format"),
        optional(spec, "unit"),
        texts(spec.path("enum")),
        text(spec, "description"));
  }

  private static List<Reference> references(JsonNode properties) {
    List<Reference> references = new ArrayList<>();
    for (Entry<String, JsonNode> property : properties.properties()) {
      JsonNode targets = property.getValue().path("references");
      if (targets.isObject()) {
        for (Entry<String, JsonNode> member : targets.properties()) {
          references.add(
              new Reference(property.getKey(), member.getKey(), texts(member.getValue())));
        }
      } else if (!targets.isMissingNode()) {
        references.add(new Reference(property.getKey(), null, texts(targets)));
      }
    }
    return references;
  }

  private static Distribution distribution(JsonNode node) {
    return new Distribution(
        text(node, "href"),
        text(node, "mediaType"),
        text(node, "sha256"),
        node.path("bytes").asLong());
  }

  private static Regime regime(JsonNode node) {
    return new Regime(
        text(node, "id"),
        words(node.path("name")),
        words(node.path("definition")),
        truth(node.path("hostChecks")),
        truth(node.path("meetsHostOfficers")));
  }

  private static Optional<Boolean> truth(JsonNode node) {
    return node.isBoolean() ? Optional.of(node.booleanValue()) : Optional.empty();
  }

  private static KnownPoint knownPoint(JsonNode node) {
    return new KnownPoint(
        text(node, "name"),
        node.path("lon").asDouble(),
        node.path("lat").asDouble(),
        text(node, "jurisdiction"));
  }

  private static Extent extent(JsonNode node) {
    JsonNode bbox = node.path("bbox");
    Envelope box =
        bbox.isArray()
            ? new Envelope(
                bbox.path(0).asDouble(),
                bbox.path(2).asDouble(),
                bbox.path(1).asDouble(),
                bbox.path(3).asDouble())
            : null;
    JsonNode interval = node.path("interval");
    return new Extent(box, new Validity(date(interval.path(0)), date(interval.path(1))));
  }

  private static @Nullable PartialDate date(JsonNode node) {
    return node.isTextual() ? PartialDate.parse(node.asText()) : null;
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asText();
  }

  private static @Nullable String optional(JsonNode node, String key) {
    return node.hasNonNull(key) ? text(node, key) : null;
  }

  private static List<String> texts(JsonNode node) {
    return node.isTextual() ? List.of(node.asText()) : list(node, JsonNode::asText);
  }

  private static Map<String, String> words(JsonNode node) {
    Map<String, String> words = new LinkedHashMap<>();
    node.properties().forEach(word -> words.put(word.getKey(), word.getValue().asText()));
    return words;
  }

  private static <T> List<T> list(JsonNode node, Function<JsonNode, T> reader) {
    List<T> list = new ArrayList<>();
    node.forEach(member -> list.add(reader.apply(member)));
    return list;
  }
}
