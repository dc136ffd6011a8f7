// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.corridoratlas.geodata.Derivation;
import org.corridoratlas.geodata.Ellipsoid;
import org.corridoratlas.geodata.Feature;
import org.corridoratlas.geodata.Grid;
import org.corridoratlas.geodata.Row;
import org.corridoratlas.geodata.Workshop;
import org.locationtech.jts.geom.LineString;

/** Derives sections by cutting tracks at nodes, and routes as ordered lists of sections. */
public final class SectionLayers implements Derivation {
  private static final Map<String, String> LINEAGE =
      Map.of(
          "river-offset",
          "Parallel of this dataset's boundary line on the Araks at the distance stated for the"
              + " track, bends rounded to 250 m; not surveyed",
          "waypoints",
          "Centripetal Catmull-Rom curve through settlements and stations, no leg more than 2 %"
              + " longer than straight; not surveyed",
          "great-circle",
          "Geodesic between the airports with a vertex every 10 km; not the track flown");

  /** Creates the step. */
  public SectionLayers() {}

  @Override
  public void run(Workshop workshop) throws IOException {
    List<Feature> boundaries = workshop.collection("boundaries");
    Map<String, Track> tracks = new TrackLayer(boundaries).lay(workshop.table("facts/tracks.csv"));
    crossings(workshop, new CrossingPoints(tracks, boundaries));
    Histories histories =
        new Histories(workshop.table("facts/section-history.csv"), "feature").sortedBy("from");
    List<Feature> sections = new ArrayList<>();
    for (Row row : workshop.table("facts/sections.csv")) {
      sections.add(section(row, tracks, histories));
    }
    workshop.write("sections", Grid.SIX, sections);
    List<Feature> routes = new ArrayList<>();
    for (Row row : workshop.table("facts/routes.csv")) {
      routes.add(new TypedRow(row).feature());
    }
    workshop.write("routes", Grid.SIX, routes);
    new RouteCheck(sections).print(routes);
  }

  private static void crossings(Workshop workshop, CrossingPoints points) throws IOException {
    Histories histories = new Histories(workshop.table("facts/history.csv"), "feature");
    histories.sortedBy("from");
    List<Feature> placed = new ArrayList<>();
    for (Feature crossing : FactLayers.features(workshop, "facts/crossings", histories)) {
      placed.add(points.placed(crossing));
    }
    workshop.write("crossings", Grid.SIX, placed);
  }

  private static Feature section(Row row, Map<String, Track> tracks, Histories histories) {
    Track track = Objects.requireNonNull(tracks.get(row.text("track")), row.text("track"));
    LineString line = track.between(row.text("from"), row.text("to"));
    Feature typed = new TypedRow(row).feature();
    Map<String, Object> properties = new LinkedHashMap<>(typed.properties());
    List.of("track", "from", "to").forEach(properties::remove);
    properties.put("history", histories.of(typed.id()));
    properties.put(
        "positionalAccuracyMetres", Math.round(track.accuracy(row.text("from"), row.text("to"))));
    properties.put("lengthMetres", Math.round(Ellipsoid.length(line)));
    properties.put("lineage", LINEAGE.get(row.text("alignment")));
    return new Feature(typed.id(), line, properties);
  }
}
