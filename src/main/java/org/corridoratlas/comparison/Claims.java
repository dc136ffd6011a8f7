// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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
          + " day asked for is left out; one without a date is always shown. The measured value has"
          + " its 95 % band, from the positional accuracy of the lines; whether the claim lies in it"
          + " is told beside.";

  private final ComparisonBasis basis;
  private final BorderBasis borders;
  private final RoutesByPerspective routes;
  private final Map<String, Seen> seen = new ConcurrentHashMap<>();

  private Claims(ComparisonBasis basis, BorderBasis borders) {
    this.basis = basis;
    this.borders = borders;
    this.routes = new RoutesByPerspective(basis);
  }

  /**
   * What one perspective measures.
   *
   * @param id of the perspective
   * @param view its borders
   * @param figures its table
   */
  private record Seen(String id, BorderView view, FigureTable figures) {}

  private Seen see(String perspective) {
    ClaimMeasurer measurer = routes.claims(perspective);
    BorderView view = BorderView.of(basis.perspectives().get(perspective).lines(), borders);
    return new Seen(
        perspective,
        view,
        new FigureTable(
            new FigureMeasurer(measurer, new BorderMeasurer(borders, view)),
            new Citations(basis.sources())));
  }

  /** The published figures that a basis holds. */
  public static Claims of(ComparisonBasis basis, BorderBasis borders) {
    return new Claims(basis, borders);
  }

  /**
   * The figures published by a day.
   *
   * @param about the id of a subject, or the type of subjects; empty means all
   * @param perspective in which the values beside them are measured, {@code neutral} or a state's
   *     id
   * @throws ComparisonException when nothing is published about that, or there is no such
   *     perspective
   */
  public ClaimsBySubject bySubject(Optional<String> about, AsOf asOf, String perspective) {
    Seen view = seen.computeIfAbsent(basis.known(perspective), this::see);
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
    header.put("perspective", perspective);
    header.put("laterClaims", wanted.size() - published.size());
    return new ClaimsBySubject(
        header, bySubject.values().stream().map(claims -> subject(claims, view)).toList());
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

  private ClaimsBySubject.Subject subject(List<Claim> claims, Seen seen) {
    Claim first = claims.get(0);
    return new ClaimsBySubject.Subject(
        first.aboutType(), first.aboutId(), names(first, seen), seen.figures().groups(claims));
  }

  private Names names(Claim claim, Seen seen) {
    String id = claim.aboutId();
    Names named =
        switch (claim.aboutType()) {
          case "route" -> basis.routes().find(id).map(Route::names).orElse(null);
          case "exclave", "segment" ->
              Optional.ofNullable(borders.features().get(id))
                  .map(feature -> Names.of(feature, seen.id()))
                  .orElse(null);
          case "boundary" -> seen.view().first(id).map(BorderPiece::names).orElse(null);
          default -> null;
        };
    return named != null && !named.byLanguage().isEmpty() ? named : new Names(Map.of("en", id));
  }

  private Map<String, @Nullable Object> header(Optional<String> about, AsOf asOf) {
    Map<String, @Nullable Object> header = new LinkedHashMap<>();
    header.put("about", about.orElse(null));
    header.put("asOf", asOf.toString());
    header.put("perspective", null);
    header.put("datasetVersion", basis.statement().datasetVersion());
    header.put("method", METHOD);
    header.put("disclaimer", basis.statement().disclaimer());
    header.put("licence", basis.statement().licence());
    header.put("attribution", basis.statement().attribution());
    return header;
  }
}
