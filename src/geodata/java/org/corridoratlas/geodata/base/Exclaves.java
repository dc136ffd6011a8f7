// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.corridoratlas.geodata.Ellipsoid;
import org.corridoratlas.geodata.Feature;
import org.corridoratlas.geodata.Properties;
import org.corridoratlas.geodata.Row;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/**
 * Exclaves, and points where control is reported to differ from the recognised boundary. Both
 * sides' positions stand beside each other; neither is a finding.
 */
final class Exclaves {
  private static final String CIRCLE = "circle";

  private final Map<String, Geometry> outlines = new HashMap<>();
  private final PairedNames pairedNames;

  private Exclaves(List<Feature> outlines, PairedNames pairedNames) {
    this.pairedNames = pairedNames;
    outlines.forEach(outline -> this.outlines.put(outline.id(), outline.shape()));
  }

  /**
   * Makes the features.
   *
   * @param rows the table; column {@code shape} is an outline's id, circle or point
   * @param outlines the outlines that are known
   * @param pairedNames the names that each side uses
   */
  static List<Feature> derive(List<Row> rows, List<Feature> outlines, PairedNames pairedNames) {
    Exclaves exclaves = new Exclaves(outlines, pairedNames);
    List<Feature> features = new ArrayList<>();
    for (Row row : rows) {
      Geometry shape = exclaves.shape(row);
      features.add(new Feature(row.text("id"), shape, exclaves.properties(row, shape)));
    }
    return features;
  }

  private Geometry shape(Row row) {
    Coordinate centre = new Coordinate(row.required("lon"), row.required("lat"));
    String shape = row.text("shape");
    if (shape.equals(CIRCLE)) {
      return Ellipsoid.circle(centre, row.required("published_square_metres"));
    }
    if (shape.equals("point")) {
      return new GeometryFactory().createPoint(centre);
    }
    Geometry outline = outlines.get(shape);
    if (outline == null) {
      throw new IllegalStateException(row.text("id") + ": no outline " + shape);
    }
    return outline;
  }

  private Map<String, Object> properties(Row row, Geometry shape) {
    boolean notional = row.text("shape").equals(CIRCLE);
    boolean measured = !notional && !(shape instanceof Point);
    return new Properties()
        .with("name", row.names())
        .with("pairedNames", pairedNames.of(row.text("id")))
        .with("kind", row.text("kind"))
        .with("recognisedState", row.text("recognised_state"))
        .with("heldBy", row.text("held_by"))
        .with("heldSince", row.text("held_since"))
        .withAll(acceptance(row))
        .with("legalStatus", row.text("legal_status"))
        .with("areaSquareMetres", measured ? Math.round(Ellipsoid.area(shape)) : null)
        .with("publishedSquareMetres", whole(row.number("published_square_metres")))
        .with("positions", List.of(position(row, "AM"), position(row, "AZ")))
        .with("asOf", row.text("status_as_of"))
        .with("confidence", row.text("confidence"))
        .with("positionalAccuracyMetres", whole(row.number("accuracy_metres")))
        .with("notional", notional ? true : null)
        .with("sources", row.list("sources"))
        .with("note", row.text("note").isEmpty() ? null : Map.of("en", row.text("note")))
        .with("lineage", lineage(row.text("shape")))
        .map();
  }

  /** Who accepts that it belongs to the recognised state and who disputes it, where stated. */
  private static Map<String, Object> acceptance(Row row) {
    return new Properties()
        .with("acceptedBy", row.list("accepted_by"))
        .with("disputedBy", row.list("disputed_by"))
        .with("acceptanceConfidence", row.text("acceptance_confidence"))
        .with("acceptanceSources", row.list("acceptance_sources"))
        .map();
  }

  private static Map<String, Object> position(Row row, String party) {
    return new Properties()
        .with("party", party)
        .with("text", row.text("position_" + party.toLowerCase(Locale.ROOT)))
        .with("sources", row.list("sources"))
        .map();
  }

  private static @Nullable Long whole(@Nullable Double number) {
    return number == null ? null : Math.round(number);
  }

  private static String lineage(String shape) {
    return switch (shape) {
      case CIRCLE ->
          "Circle of the published area around the published point; the outline is not known.";
      case "point" -> "Published point, indicative only.";
      default -> "Outline of a country part made from OpenStreetMap (geo-maps 0.6.0, 10 m).";
    };
  }
}
