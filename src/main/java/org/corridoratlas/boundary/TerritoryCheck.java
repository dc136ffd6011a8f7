// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.DatasetProblem;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.geometry.AreaSplitter;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Jurisdictions do not overlap and share their edges vertex by vertex; positions whose jurisdiction
 * nobody doubts lie in it; an exclave lies in a jurisdiction of the state that holds it.
 */
public final class TerritoryCheck implements CatalogueCheck {

  private static final String JURISDICTIONS = "jurisdictions";
  private static final String EXCLAVES = "exclaves";

  @Override
  public List<String> datasets() {
    return List.of(JURISDICTIONS);
  }

  @Override
  public List<DatasetProblem> problems(Catalogue catalogue) {
    Map<String, Geometry> areas = new LinkedHashMap<>();
    for (Feature feature : catalogue.collection(JURISDICTIONS).list()) {
      feature.geometry().ifPresent(area -> areas.put(feature.id(), area));
    }
    List<DatasetProblem> problems = new ArrayList<>(overlaps(areas));
    AreaSplitter splitter = AreaSplitter.of(areas);
    problems.addAll(strangers(catalogue, splitter));
    problems.addAll(misplaced(catalogue, splitter));
    return problems;
  }

  private static List<DatasetProblem> overlaps(Map<String, Geometry> areas) {
    List<DatasetProblem> problems = new ArrayList<>();
    List<String> ids = List.copyOf(areas.keySet());
    Geometry[] faults = CoverageValidator.validate(areas.values().toArray(Geometry[]::new));
    for (int i = 0; i < faults.length; i++) {
      @Nullable Geometry fault = faults[i];
      if (fault != null && !fault.isEmpty()) {
        Coordinate at = fault.getCoordinate();
        problems.add(
            new DatasetProblem(
                JURISDICTIONS,
                ids.get(i),
                "geometry",
                "overlaps a neighbour or has another edge, first at " + at.x + ", " + at.y,
                "give neighbours the same vertices along their edge"));
      }
    }
    return problems;
  }

  private static List<DatasetProblem> strangers(Catalogue catalogue, AreaSplitter areas) {
    return catalogue.knownPoints().stream()
        .filter(p -> !p.jurisdiction().equals(areas.at(new Coordinate(p.lon(), p.lat()))))
        .map(
            point ->
                new DatasetProblem(
                    JURISDICTIONS,
                    point.jurisdiction(),
                    "geometry",
                    "does not hold the known point " + point.name(),
                    "correct the polygon, or the point in the catalogue"))
        .toList();
  }

  private static List<DatasetProblem> misplaced(Catalogue catalogue, AreaSplitter areas) {
    return catalogue.find(EXCLAVES).stream()
        .flatMap(exclaves -> exclaves.list().stream())
        .flatMap(feature -> Exclave.of(feature).stream())
        .filter(exclave -> !exclave.heldBy().equals(state(catalogue, areas, exclave.shape())))
        .map(
            exclave ->
                new DatasetProblem(
                    EXCLAVES,
                    exclave.id(),
                    "geometry",
                    "does not lie in a jurisdiction of " + exclave.heldBy() + ", which holds it",
                    "correct the shape or 'heldBy'"))
        .toList();
  }

  private static @Nullable String state(Catalogue catalogue, AreaSplitter areas, Geometry shape) {
    String id = areas.at(shape.getInteriorPoint().getCoordinate());
    return id == null ? null : catalogue.collection(JURISDICTIONS).get(id).text("state").orElse(id);
  }
}
