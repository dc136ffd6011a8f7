// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.geodata.Ellipsoid;
import org.corridoratlas.geodata.Feature;
import org.corridoratlas.geodata.Properties;
import org.corridoratlas.geodata.Row;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Sea, lakes and rivers. Each feature states its licence, because the sources differ. */
record Waters(List<Row> names) {
  private static final double SMALLEST_LAKE_SQUARE_METRES = 2e6;

  /** Fewer corners than this are an artefact of how the source was cut into tiles. */
  private static final int FEWEST_LAKE_VERTICES = 5;

  private static final String ODBL = "ODbL-1.0";

  Feature sea(Geometry sea) {
    Properties properties =
        described("sea", "B002", ODBL)
            .with("positionalAccuracyMetres", 300)
            .with("lineage", "The extent less the land outlines of geo-maps 0.6.0 (100 m).");
    return named("sea-1", sea, properties);
  }

  Feature araks(Geometry line) {
    Row row = names.stream().filter(r -> r.text("id").equals("araks")).findFirst().orElseThrow();
    Properties properties =
        described("river", "B001", ODBL)
            .with("positionalAccuracyMetres", 300)
            .with(
                "lineage",
                "The boundary where it follows the river, from the mouth of the Akhurian to where"
                    + " the boundary of Azerbaijan and Iran leaves it; simplified by 3 m.");
    return new Feature(
        "araks", line, new Properties().with("name", row.names()).withAll(properties.map()).map());
  }

  List<Feature> lakes(List<Feature> holes) {
    List<Feature> lakes = new ArrayList<>();
    for (Feature hole : holes) {
      Geometry shape = hole.shape();
      if (Ellipsoid.area(shape) >= SMALLEST_LAKE_SQUARE_METRES
          && shape.getNumPoints() > FEWEST_LAKE_VERTICES) {
        Properties properties =
            described("lake", "B002", ODBL)
                .with("areaSquareMetres", Math.round(Ellipsoid.area(shape)))
                .with("positionalAccuracyMetres", 300)
                .with("lineage", "Hole in the land outlines of geo-maps 0.6.0 (10 m).");
        lakes.add(named("lake-" + (lakes.size() + 1), shape, properties));
      }
    }
    return lakes;
  }

  List<Feature> rivers(List<Feature> lines, Geometry araks) {
    List<Feature> rivers = new ArrayList<>();
    for (Feature line : lines) {
      Optional<Geometry> rest = new AwayFrom(araks).of(line.shape());
      rest.ifPresent(geometry -> rivers.add(river(rivers.size() + 1, line, geometry)));
    }
    return rivers;
  }

  private static Feature river(int number, Feature line, Geometry geometry) {
    Properties properties =
        described("river", "B003", "LGPL-3.0-or-later")
            .with("level", Integer.valueOf(line.text("wdbii_level")))
            .with("positionalAccuracyMetres", 2500)
            .with("note", Map.of("en", "For small scales only, zoom 8 and below."))
            .with(
                "lineage", "World Data Bank II in GSHHG 2.3.7; reaches beside the Araks left out.");
    return new Feature("river-" + number, geometry, properties.map());
  }

  private static Properties described(String kind, String source, String licence) {
    return new Properties()
        .with("kind", kind)
        .with("sources", List.of(source))
        .with("licence", licence)
        .with("confidence", "medium");
  }

  /** Gives the feature the id and the names of the row whose point lies in it, if there is one. */
  private Feature named(String id, Geometry shape, Properties properties) {
    for (Row row : names) {
      if (!row.text("lon").isEmpty() && shape.contains(point(row))) {
        Properties withName = new Properties().with("name", row.names());
        return new Feature(row.text("id"), shape, withName.withAll(properties.map()).map());
      }
    }
    return new Feature(id, shape, properties.map());
  }

  private static Geometry point(Row row) {
    return new GeometryFactory()
        .createPoint(new Coordinate(row.required("lon"), row.required("lat")));
  }
}
