// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.corridoratlas.claim.Claim;
import org.corridoratlas.claim.Measure;
import org.corridoratlas.claim.Quantity;
import org.jspecify.annotations.Nullable;

/** Puts figures about one subject into groups, each figure with its measured counterpart. */
final class FigureTable {

  private static final Comparator<Claim> BY_DATE =
      Comparator.comparing(claim -> claim.date().map(date -> date.first()).orElse(LocalDate.MAX));

  private final FigureMeasurer measurer;
  private final Citations citations;

  FigureTable(FigureMeasurer measurer, Citations citations) {
    this.measurer = measurer;
    this.citations = citations;
  }

  /** The groups of figures about one subject, in the order of the data. */
  List<ClaimsBySubject.Group> groups(List<Claim> claims) {
    List<List<Claim>> groups = new ArrayList<>();
    for (Claim claim : claims) {
      List<Claim> joined = new ArrayList<>();
      groups.stream().filter(group -> joins(claim, group)).forEach(joined::addAll);
      joined.add(claim);
      int at = groups.size();
      for (int i = groups.size() - 1; i >= 0; i--) {
        if (joins(claim, groups.get(i))) {
          groups.remove(i);
          at = i;
        }
      }
      groups.add(at, joined);
    }
    List<ClaimsBySubject.Group> written = new ArrayList<>();
    groups.forEach(group -> written.add(group(written.size() + 1, group)));
    return written;
  }

  /** Figures speak of the same when they are measured alike, or named alike in one kind of unit. */
  private static boolean joins(Claim claim, List<Claim> group) {
    return group.stream()
        .anyMatch(
            other ->
                kind(claim).equals(kind(other))
                    && (claim.metric().equals(other.metric())
                        || (claim.measure().isPresent()
                            && claim.measure().equals(other.measure()))));
  }

  private static String kind(Claim claim) {
    return claim.quantity().map(quantity -> quantity.kind().name()).orElse(claim.unit());
  }

  private ClaimsBySubject.Group group(int number, List<Claim> claims) {
    List<Claim> ordered = claims.stream().sorted(BY_DATE).toList();
    TreeSet<String> sides = new TreeSet<>();
    claims.forEach(claim -> sides.addAll(claim.sides()));
    boolean onlyOne =
        sides.size() == 1 && claims.stream().noneMatch(claim -> claim.sides().isEmpty());
    List<Measure> measures =
        claims.stream().flatMap(claim -> claim.measure().stream()).distinct().toList();
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put("id", claims.get(0).aboutId() + "/" + number);
    properties.put("metric", claims.get(0).metric());
    properties.put("measure", measures.size() == 1 ? measures.get(0).parameters() : null);
    properties.put("sides", List.copyOf(sides));
    properties.put("onlySide", onlyOne ? sides.first() : null);
    properties.put("differ", claims.stream().map(FigureTable::amount).distinct().count() > 1);
    return new ClaimsBySubject.Group(properties, ordered.stream().map(this::figure).toList());
  }

  private static double amount(Claim claim) {
    return claim.quantity().map(Quantity::value).orElse(claim.value());
  }

  private Map<String, @Nullable Object> figure(Claim claim) {
    Measured measured = measurer.of(claim);
    Map<String, @Nullable Object> figure = new LinkedHashMap<>();
    figure.put("claim", claim.id());
    figure.put("claimant", claim.claimant());
    figure.put("sides", claim.sides());
    figure.put("date", claim.feature().text("date").orElse(null));
    figure.put("metric", claim.metric());
    figure.put("value", claim.value());
    figure.put("unit", claim.unit());
    put("claimed", claim.quantity(), figure);
    put("measured", measured.quantity(), figure);
    band(claim, measured, figure);
    figure.put("measuredReason", measured.reason().orElse(null));
    figure.put("measuredNotes", measured.notes());
    deviation(claim, measured, figure);
    figure.put("confidence", claim.feature().text("confidence").orElse(null));
    figure.put("note", claim.feature().object("note").get("en"));
    figure.put("sources", citations.of(claim.feature().texts("sources")));
    return figure;
  }

  private static void put(
      String name, Optional<Quantity> quantity, Map<String, @Nullable Object> figure) {
    figure.put(name + "Metres", of(Quantity.Kind.LENGTH, quantity, 10));
    figure.put(name + "SquareMetres", of(Quantity.Kind.AREA, quantity, 1));
  }

  private static @Nullable Double of(
      Quantity.Kind kind, Optional<Quantity> quantity, double scale) {
    return quantity
        .filter(found -> found.kind() == kind)
        .map(found -> rounded(found.value(), scale))
        .orElse(null);
  }

  private static void band(Claim claim, Measured measured, Map<String, @Nullable Object> figure) {
    Optional<Quantity> half =
        measured
            .quantity()
            .flatMap(value -> measured.band().half().map(band -> new Quantity(value.kind(), band)));
    put("measuredUncertainty", half, figure);
    figure.put("measuredUncertaintyReason", measured.band().reason().orElse(null));
    boolean comparable = half.isPresent() && claim.quantity().isPresent();
    double off = amount(claim) - measured.quantity().map(Quantity::value).orElse(0.0);
    figure.put(
        "claimedWithinUncertainty",
        comparable ? Math.abs(off) <= half.map(Quantity::value).orElse(0.0) : null);
  }

  private static void deviation(
      Claim claim, Measured measured, Map<String, @Nullable Object> figure) {
    double value = measured.quantity().map(Quantity::value).orElse(0.0);
    boolean comparable = value > 0 && claim.quantity().isPresent();
    double share = comparable ? (amount(claim) - value) / value : 0;
    figure.put("deviation", comparable ? rounded(share, 1e4) : null);
    figure.put("deviationPercent", comparable ? rounded(100 * share, 100) : null);
  }

  private static double rounded(double exact, double scale) {
    return Math.round(exact * scale) / scale;
  }
}
