// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Writes down the profile of one option. */
final class ProfileFeatures {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final ComparisonBasis basis;
  private final ProfileFigures reference;

  /**
   * For profiles beside a reference.
   *
   * @param reference what differences are taken to
   */
  ProfileFeatures(ComparisonBasis basis, OptionProfile reference) {
    this.basis = basis;
    this.reference = ProfileFigures.of(reference);
  }

  ComparisonFeature of(OptionProfile profile) {
    OptionMeasures measures = profile.measures();
    Option option = measures.option();
    Window window = measures.window();
    ProfileFigures figures = ProfileFigures.of(profile);
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("kind", "option");
    row.put("proposal", option.proposal().id());
    row.put("route", option.route().id());
    row.put("mode", option.route().mode());
    row.put("name", option.name());
    row.put("endsDiffer", window.endsDiffer());
    row.put("lengthMetres", tenth(window.lengthMetres()));
    row.put("notionalMetres", tenth(notional(measures)));
    row.put("method", profile.method().word());
    row.put("figures", figures.beside(reference));
    row.put("gradientWindowMetres", profile.rule().map(GradientRule::windowMetres).orElse(null));
    row.put("gradientLimitPermille", profile.rule().map(GradientRule::limitPermille).orElse(null));
    row.put("gradientClasses", figures.classes());
    row.put("crossings", crossings(measures));
    row.put("waypoints", profile.waypoints().list().stream().map(this::waypoint).toList());
    row.put("samples", samples(profile.profile()));
    LineString line = window.route().line().slice(window.fromMetres(), window.toMetres());
    return new ComparisonFeature(
        option.id(), Optional.of(GEOMETRIES.createMultiLineString(new LineString[] {line})), row);
  }

  private static double notional(OptionMeasures measures) {
    return measures.stretches().stream()
        .filter(stretch -> stretch.section().notional())
        .mapToDouble(Stretch::lengthMetres)
        .sum();
  }

  private static List<Map<String, Object>> crossings(OptionMeasures measures) {
    List<Map<String, Object>> crossings = new ArrayList<>();
    for (BorderCrossing crossing : measures.crossings()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("number", (long) crossings.size() + 1);
      row.put("pair", crossing.pair());
      row.put("from", crossing.from());
      row.put("to", crossing.to());
      row.put("alongMetres", tenth(crossing.alongMetres()));
      crossings.add(row);
    }
    return crossings;
  }

  private Map<String, Object> waypoint(Waypoints.Waypoint waypoint) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("place", waypoint.place().id());
    row.put("name", waypoint.place().names().byLanguage());
    row.put("alongMetres", tenth(waypoint.alongMetres()));
    row.put("offsetMetres", tenth(waypoint.offsetMetres()));
    row.put("heightMetres", waypoint.place().metres());
    row.put(
        "sources",
        waypoint.place().sources().stream()
            .filter(id -> basis.sources().find(id).isPresent())
            .toList());
    return row;
  }

  private static List<List<@Nullable Double>> samples(HeightProfile profile) {
    List<List<@Nullable Double>> samples = new ArrayList<>();
    for (int i = 0; i < profile.size(); i++) {
      double height = profile.height(i);
      samples.add(
          Arrays.asList(tenth(profile.along(i)), Double.isNaN(height) ? null : tenth(height)));
    }
    return samples;
  }

  /** As written: to a tenth of the unit. */
  static double tenth(double exact) {
    return Math.round(exact * 10) / 10.0;
  }
}
