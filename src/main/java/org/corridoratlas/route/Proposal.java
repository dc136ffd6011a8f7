// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.Histories;
import org.corridoratlas.feature.Names;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.provenance.PartialDate;
import org.corridoratlas.provenance.StatusEntry;
import org.corridoratlas.provenance.StatusHistory;
import org.corridoratlas.provenance.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Routes together with who would control what on them.
 *
 * @param id its id
 * @param names its names
 * @param routes ids of the routes that are its alternatives, at least one
 * @param regimes the control regime in each jurisdiction that its routes enter
 * @param validity since when it has been on the table, and until when
 * @param thirdParty who guards where the regime is a third party's guard, or null
 * @param positions what the parties said of it
 * @param feature the feature as read
 */
public record Proposal(
    String id,
    Names names,
    List<String> routes,
    Map<String, String> regimes,
    Validity validity,
    Optional<String> thirdParty,
    List<Position> positions,
    Feature feature) {

  /** Copies the collections and checks that there is a route. */
  public Proposal {
    routes = List.copyOf(routes);
    regimes = Map.copyOf(regimes);
    positions = List.copyOf(positions);
    if (routes.isEmpty()) {
      throw new IllegalArgumentException("proposal " + id + " has no routes");
    }
  }

  /** A proposal from its feature. */
  public static Proposal of(Feature feature) {
    Map<String, String> regimes = new LinkedHashMap<>();
    feature.object("regimes").forEach((area, regime) -> regimes.put(area, String.valueOf(regime)));
    return new Proposal(
        feature.id(),
        Names.of(feature),
        feature.texts("routes"),
        regimes,
        new Validity(date(feature, "date"), date(feature, "validTo")),
        feature.text("thirdParty"),
        feature.objects("positions").stream().map(Position::of).toList(),
        feature);
  }

  private static @Nullable PartialDate date(Feature feature, String property) {
    return feature.text(property).map(PartialDate::parse).orElse(null);
  }

  /** Whether it is on the table on a day. */
  public Standing standing(AsOf asOf) {
    PartialDate made = validity.from();
    if (made != null && asOf.day().isBefore(made.first())) {
      return Standing.NOT_YET_MADE;
    }
    return validity.holds(asOf) ? Standing.STANDING : Standing.ENDED;
  }

  /** Its status on a day; empty when nothing is known of that day. */
  public Optional<String> status(AsOf asOf) {
    StatusHistory history = Histories.history(feature);
    return history.entries().isEmpty()
        ? feature.text("status")
        : history.at(asOf).map(StatusEntry::status);
  }

  /** Whether a proposal is on the table. */
  public enum Standing {
    /** It was made later. */
    NOT_YET_MADE("not-yet-made"),
    /** It is on the table. */
    STANDING("standing"),
    /** It was withdrawn or has run out. */
    ENDED("ended");

    private final String word;

    Standing(String word) {
      this.word = word;
    }

    /** The word used in answers. */
    public String word() {
      return word;
    }
  }
}
