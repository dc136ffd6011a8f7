// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.feature.Acceptance;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.locationtech.jts.geom.Geometry;

/**
 * The same territory in the eyes of different states.
 *
 * <p>Neutral is the territory as the data has it: every area with the authority in daily charge. In
 * a state's own perspective hold the lines that are undisputed or that it accepts, less those that
 * it disputes ({@link Acceptance}), and each exclave that it accepts as part of the recognised
 * state counts to the nearest jurisdiction of that state; elsewhere nothing changes. The rule is
 * the same for every state. Made when first asked for, then kept; thread-safe.
 */
public final class Perspectives {

  private final FeatureCollection areas;
  private final FeatureCollection lines;
  private final List<Exclave> exclaves;
  private final Map<String, Territory> made = new ConcurrentHashMap<>();

  private Perspectives(FeatureCollection areas, FeatureCollection lines, List<Exclave> exclaves) {
    this.areas = areas;
    this.lines = lines;
    this.exclaves = exclaves;
  }

  /**
   * Perspectives from their collections.
   *
   * @param jurisdictions polygons with their {@code state}
   * @param boundaries the lines between them
   * @param exclaves areas recognised as one state's and held by another
   */
  public static Perspectives of(
      FeatureCollection jurisdictions, FeatureCollection boundaries, List<Exclave> exclaves) {
    return new Perspectives(jurisdictions, boundaries, List.copyOf(exclaves));
  }

  /**
   * Perspectives of what a catalogue holds; without exclaves all look alike.
   *
   * @throws java.util.NoSuchElementException naming a dataset that the catalogue lacks
   */
  public static Perspectives of(Catalogue catalogue) {
    return of(
        catalogue.collection("jurisdictions"),
        catalogue.collection("boundaries"),
        catalogue.find("exclaves").stream()
            .flatMap(exclaves -> exclaves.list().stream())
            .flatMap(feature -> Exclave.of(feature).stream())
            .toList());
  }

  /** The territory in a perspective: a state's id, or anything else for the neutral one. */
  public Territory get(String perspective) {
    return made.computeIfAbsent(perspective, this::make);
  }

  private Territory make(String perspective) {
    Recount recount =
        new Recount(
            shapes(),
            lines.list().stream()
                .filter(line -> Acceptance.of(line).holdsIn(perspective))
                .flatMap(line -> BorderLine.of(line).stream())
                .toList());
    for (Exclave exclave : exclaves) {
      if (exclave.hasArea() && exclave.acceptance().isAcceptedBy(perspective)) {
        recount.count(exclave, nearest(recount.shapes(), exclave));
      }
    }
    return new Territory(
        recount.shapes(),
        Jurisdictions.of(recount.shapes(), recount.lines().stream().map(BorderLine::line).toList()),
        BoundaryLines.of(recount.lines()),
        recount.lines());
  }

  private Map<String, Geometry> shapes() {
    Map<String, Geometry> shapes = new LinkedHashMap<>();
    areas.list().forEach(area -> area.geometry().ifPresent(g -> shapes.put(area.id(), g)));
    return shapes;
  }

  private String nearest(Map<String, Geometry> shapes, Exclave exclave) {
    String state = exclave.recognisedState();
    return areas.list().stream()
        .filter(area -> area.text("state").orElse(area.id()).equals(state))
        .map(Feature::id)
        .filter(shapes::containsKey)
        .min(Comparator.comparingDouble(id -> distance(shapes, id, exclave.shape())))
        .orElseThrow(() -> new IllegalArgumentException("no jurisdiction is of state " + state));
  }

  private static double distance(Map<String, Geometry> shapes, String id, Geometry shape) {
    Geometry area = shapes.get(id);
    return area == null ? Double.POSITIVE_INFINITY : area.distance(shape);
  }

  /** The state of each jurisdiction, in the order of the data. */
  public Map<String, String> states() {
    Map<String, String> states = new LinkedHashMap<>();
    areas.list().forEach(area -> states.put(area.id(), area.text("state").orElse(area.id())));
    return states;
  }
}
