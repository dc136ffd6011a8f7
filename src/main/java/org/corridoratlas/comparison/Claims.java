// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.corridoratlas.claim.Claim;
import org.corridoratlas.feature.Names;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.route.Route;
import org.jspecify.annotations.Nullable;

/** Every published figure, by subject, beside what the atlas measures. Immutable; thread-safe. */
public final class Claims {

  private static final String METHOD =
      "A figure stands beside the geodesic value measured on the lines of the atlas (WGS 84,"
          + " GeographicLib); the deviation is (claimed - measured) / measured. Figures that speak of"
          + " the same stand in one group, by date, and are never averaged. A figure dated after the"
          + " day asked for is left out; one without a date is always shown.";

  private final ComparisonBasis basis;
  private final BorderBasis borders;
  private final FigureTable figures;

  private Claims(ComparisonBasis basis, BorderBasis borders) {
    this.basis = basis;
    this.borders = borders;
    ClaimMeasurer routes =
        new ClaimMeasurer(basis, new MeasuredRoutes(basis.perspectives().get(basis.neutral())));
    this.figures =
        new FigureTable(
            new FigureMeasurer(routes, new BorderMeasurer(borders)),
            new Citations(basis.sources()));
  }

  /** The published figures that a basis holds. */
  public static Claims of(ComparisonBasis basis, BorderBasis borders) {
    return new Claims(basis, borders);
  }

  /**
   * The figures published by a day.
   *
   * @param about the id of a subject, or the type of subjects; empty means all
   * @throws ComparisonException when nothing is published about that
   */
  public ClaimsBySubject bySubject(Optional<String> about, AsOf asOf) {
    Map<String, List<Claim>> bySubject = new LinkedHashMap<>();
    List<Claim> wanted =
        basis.claims().stream()
            .filter(claim -> about.filter(id -> !isAbout(claim, id)).isEmpty())
            .toList();
    if (wanted.isEmpty() && about.isPresent()) {
      throw unknown(about.get());
    }
    List<Claim> published = wanted.stream().filter(claim -> isPublished(claim, asOf)).toList();
    for (Claim claim : published) {
      String key = claim.aboutType() + ":" + claim.aboutId();
      bySubject.computeIfAbsent(key, unused -> new ArrayList<>()).add(claim);
    }
    Map<String, @Nullable Object> header = header(about, asOf);
    header.put("laterClaims", wanted.size() - published.size());
    return new ClaimsBySubject(header, bySubject.values().stream().map(this::subject).toList());
  }

  private static boolean isAbout(Claim claim, String id) {
    return claim.aboutId().equals(id) || claim.aboutType().equals(id);
  }

  private static boolean isPublished(Claim claim, AsOf asOf) {
    return claim.date().filter(date -> date.first().isAfter(asOf.day())).isEmpty();
  }

  private ComparisonException unknown(String about) {
    TreeSet<String> known = new TreeSet<>();
    basis.claims().forEach(claim -> known.addAll(List.of(claim.aboutType(), claim.aboutId())));
    return new ComparisonException(
        "about",
        about,
        "no published figure is about '" + about + "'",
        "use one of " + String.join(", ", known));
  }

  private ClaimsBySubject.Subject subject(List<Claim> claims) {
    Claim first = claims.get(0);
    return new ClaimsBySubject.Subject(
        first.aboutType(), first.aboutId(), names(first), figures.groups(claims));
  }

  private Names names(Claim claim) {
    String id = claim.aboutId();
    Names named =
        switch (claim.aboutType()) {
          case "route" -> basis.routes().find(id).map(Route::names).orElse(null);
          case "exclave", "segment" ->
              Optional.ofNullable(borders.features().get(id)).map(Names::of).orElse(null);
          case "boundary" -> boundary(id).map(BorderPiece::names).orElse(null);
          default -> null;
        };
    return named != null && !named.byLanguage().isEmpty() ? named : new Names(Map.of("en", id));
  }

  private Optional<BorderPiece> boundary(String pair) {
    return borders.pieces().stream().filter(piece -> piece.pair().equals(pair)).findFirst();
  }

  private Map<String, @Nullable Object> header(Optional<String> about, AsOf asOf) {
    Map<String, @Nullable Object> header = new LinkedHashMap<>();
    header.put("about", about.orElse(null));
    header.put("asOf", asOf.toString());
    header.put("perspective", basis.neutral());
    header.put("datasetVersion", basis.statement().datasetVersion());
    header.put("method", METHOD);
    header.put("disclaimer", basis.statement().disclaimer());
    header.put("licence", basis.statement().licence());
    header.put("attribution", basis.statement().attribution());
    return header;
  }
}
