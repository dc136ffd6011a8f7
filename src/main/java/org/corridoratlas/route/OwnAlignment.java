// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureType;
import org.corridoratlas.feature.Names;
import org.corridoratlas.feature.PropertySpec;
import org.corridoratlas.feature.PropertyType;
import org.corridoratlas.geometry.MeasuredLine;
import org.corridoratlas.provenance.StatusEntry;
import org.corridoratlas.provenance.StatusHistory;
import org.corridoratlas.provenance.Validity;
import org.locationtech.jts.geom.LineString;

/**
 * An alignment that somebody brings to the atlas, as a proposal with one route; no part of the
 * data.
 *
 * @param proposal the proposal, with the one route {@value #ROUTE}
 * @param route its route, one section for each part on which regime or status change
 */
public record OwnAlignment(Proposal proposal, Route route) {

  /** The id of the route of every own proposal. */
  public static final String ROUTE = "own";

  /** The property of a section that says who controls it, whatever jurisdiction it lies in. */
  public static final String REGIME = "regime";

  private static final FeatureType TYPE =
      FeatureType.of(
          ROUTE,
          List.of(
              spec("name", PropertyType.OBJECT),
              spec("own", PropertyType.BOOLEAN),
              spec(REGIME, PropertyType.STRING)));

  /**
   * What is said of the whole alignment.
   *
   * @param id its id, unique among what is compared
   * @param name what its author calls it
   * @param mode {@code rail} or {@code road}
   * @param accuracyMetres how well its position is known, 95 %, metres; 0 is as drawn
   */
  public record Title(String id, String name, String mode, double accuracyMetres) {}

  /**
   * What is said of a part of it.
   *
   * @param fromMetres where it begins along the line
   * @param toMetres where it ends
   * @param regime who controls it, if that is said
   * @param status its status, if that is said
   */
  public record Said(
      double fromMetres, double toMetres, Optional<String> regime, Optional<String> status) {}

  /**
   * An alignment from its line and what is said of its parts.
   *
   * @param line as it was brought
   * @param measured the same, measured
   * @param said parts that do not overlap; nothing is known of what lies between them
   */
  public static OwnAlignment of(
      Title title, LineString line, MeasuredLine measured, List<Said> said) {
    Names names = new Names(Map.of("en", title.name()));
    Feature feature = feature(title.id(), title, Optional.empty());
    List<Leg> legs = new ArrayList<>();
    List<Double> limits = limits(measured.lengthMetres(), said);
    for (int i = 1; i < limits.size(); i++) {
      LineString part =
          limits.size() == 2 ? line : measured.slice(limits.get(i - 1), limits.get(i));
      double middle = (limits.get(i - 1) + limits.get(i)) / 2;
      legs.add(new Leg(section(title, i, part, at(middle, said)), false));
    }
    Proposal proposal =
        new Proposal(
            title.id(),
            names,
            List.of(ROUTE),
            Map.of(),
            Validity.ALWAYS,
            Optional.empty(),
            List.of(),
            feature);
    Names alone = new Names(Map.of("en", "own alignment"));
    return new OwnAlignment(proposal, new Route(ROUTE, alone, title.mode(), legs, feature));
  }

  /** Where something changes, with both ends; what is nearer than rounding is one place. */
  private static List<Double> limits(double length, List<Said> said) {
    TreeSet<Double> limits = new TreeSet<>(List.of(0.0, length));
    for (Said part : said) {
      for (double at : new double[] {part.fromMetres(), part.toMetres()}) {
        if (limits.subSet(at - 0.1, true, at + 0.1, true).isEmpty() && at > 0 && at < length) {
          limits.add(at);
        }
      }
    }
    return List.copyOf(limits);
  }

  private static Optional<Said> at(double along, List<Said> said) {
    return said.stream()
        .filter(part -> part.fromMetres() <= along && along <= part.toMetres())
        .findFirst();
  }

  private static Section section(Title title, int number, LineString line, Optional<Said> said) {
    String id = title.id() + "/" + number;
    StatusHistory history =
        said.flatMap(Said::status)
            .map(status -> new StatusEntry(status, Validity.ALWAYS, List.of(), null))
            .map(entry -> new StatusHistory(List.of(entry)))
            .orElse(StatusHistory.UNKNOWN);
    return new Section(
        id,
        new Names(Map.of("en", title.name())),
        title.mode(),
        null,
        history,
        null,
        title.accuracyMetres(),
        false,
        line,
        feature(id, title, said.flatMap(Said::regime)));
  }

  private static Feature feature(String id, Title title, Optional<String> regime) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", Map.of("en", title.name()));
    values.put("own", true);
    regime.ifPresent(word -> values.put(REGIME, word));
    return TYPE.feature(id, null, values);
  }

  private static PropertySpec spec(String name, PropertyType type) {
    return new PropertySpec(name, type, null, null, List.of(), name);
  }
}
