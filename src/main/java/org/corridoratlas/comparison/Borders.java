// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.corridoratlas.provenance.AsOf;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Every border pair, its legal status in metres on a day. Immutable; thread-safe. */
public final class Borders {

  private static final String METHOD =
      "Lengths are geodesic on WGS 84 (GeographicLib). A boundary is cut where its legal status"
          + " changes; undelimited, delimited, demarcated, not assessed and not known on the day add"
          + " up to the whole. Delimited (described in an agreed text) and demarcated (marked on the"
          + " ground) are two things; boundary posts reported on a line are told apart from both."
          + " Segments are cut at the length published for each, so their sum and a length published"
          + " for all together may differ: both are given. Stretches near a route are those whose"
          + " points lie within the distance of the part of the route that is compared. In a state's"
          + " perspective the outlines of exclaves that it accepts as part of the recognised state"
          + " are boundaries too; what only that perspective has, and what only the neutral one has,"
          + " stands in columns of its own.";

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final ComparisonBasis basis;
  private final BorderBasis borders;
  private final RoutesByPerspective routes;
  private final Map<String, BorderView> views = new ConcurrentHashMap<>();
  private final DelimitedColumns delimited;

  private Borders(ComparisonBasis basis, BorderBasis borders) {
    this.basis = basis;
    this.borders = borders;
    this.routes = new RoutesByPerspective(basis);
    this.delimited = new DelimitedColumns(borders, basis.claims());
  }

  /** The borders that a basis holds. */
  public static Borders of(ComparisonBasis basis, BorderBasis borders) {
    return new Borders(basis, borders);
  }

  /**
   * The ledger on a day.
   *
   * @throws ComparisonException when the request names something that does not exist
   */
  public BorderLedger ledger(BorderRequest request) {
    BorderView view = view(basis.known(request.perspective()));
    Table table = new Table(view, view(basis.neutral()), request.asOf());
    List<ComparisonFeature> features = new ArrayList<>();
    TreeSet<String> sources = new TreeSet<>();
    for (String pair : table.pairs()) {
      features.add(row("pair", pair, List.of(pair), table));
      sources.addAll(new BorderColumns(view.pieces(List.of(pair)), request.asOf()).sources());
    }
    byStates(table).forEach((id, pairs) -> features.add(row("states", id, pairs, table)));
    for (NearRoutes.Near near : compared(request)) {
      view.pairs().keySet().forEach(p -> features.addAll(NearRoutes.features(view.line(p), near)));
    }
    Map<String, @Nullable Object> header = header(request);
    header.put("sources", new Citations(basis.sources()).of(sources));
    return new BorderLedger(header, features);
  }

  private BorderView view(String perspective) {
    return views.computeIfAbsent(
        perspective, id -> BorderView.of(basis.perspectives().get(id).lines(), borders));
  }

  /**
   * What rows are made from.
   *
   * @param view the borders in the perspective asked for
   * @param neutral the borders in the neutral one
   * @param asOf the day
   */
  private record Table(BorderView view, BorderView neutral, AsOf asOf) {

    /** The pairs of either, those of the neutral one first. */
    List<String> pairs() {
      return Stream.of(neutral, view).flatMap(v -> v.pairs().keySet().stream()).distinct().toList();
    }

    BorderPiece first(String pair) {
      return neutral.first(pair).or(() -> view.first(pair)).orElseThrow();
    }
  }

  private ComparisonFeature row(String kind, String id, List<String> pairs, Table table) {
    BorderPiece first = table.first(pairs.get(0));
    List<BorderPiece> pieces = table.view().pieces(pairs);
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put("kind", kind);
    properties.put("pair", id);
    properties.put("name", kind.equals("pair") ? first.names().english() : id);
    properties.put("between", kind.equals("pair") ? first.segment().between() : states(first));
    properties.put("states", String.join("-", states(first)));
    properties.put("pairs", pairs);
    BorderColumns columns = new BorderColumns(pieces, table.asOf());
    columns.put(properties);
    delimited.put(pieces, table.asOf(), properties);
    differences(pieces, table.neutral().pieces(pairs), properties);
    properties.put("sources", columns.sources());
    boolean located = kind.equals("pair") && !pieces.isEmpty();
    return new ComparisonFeature(
        kind.equals("pair") ? id : "states/" + id,
        located ? Optional.of(geometry(pieces)) : Optional.empty(),
        properties);
  }

  /** How much of it only the perspective has, and how much only the neutral one. */
  private void differences(
      List<BorderPiece> pieces,
      List<BorderPiece> neutral,
      Map<String, @Nullable Object> properties) {
    double both = 0;
    double own = 0;
    for (BorderPiece piece : pieces) {
      if (piece.line().isOf(basis.neutral())) {
        both += piece.lengthMetres();
      } else {
        own += piece.lengthMetres();
      }
    }
    double whole = neutral.stream().mapToDouble(BorderPiece::lengthMetres).sum();
    properties.put("onlyInPerspectiveMetres", BorderColumns.metres(own));
    properties.put("onlyInNeutralMetres", BorderColumns.metres(Math.max(0, whole - both)));
  }

  private static Geometry geometry(List<BorderPiece> pieces) {
    List<LineString> parts = new ArrayList<>();
    for (BorderPiece piece : pieces) {
      for (int i = 0; i < piece.segment().line().getNumGeometries(); i++) {
        parts.add((LineString) piece.segment().line().getGeometryN(i));
      }
    }
    return GEOMETRIES.createMultiLineString(parts.toArray(LineString[]::new));
  }

  /** The two states that a piece divides, in alphabetical order. */
  private List<String> states(BorderPiece piece) {
    return piece.segment().between().stream()
        .map(id -> borders.states().getOrDefault(id, id))
        .sorted()
        .toList();
  }

  private Map<String, List<String>> byStates(Table table) {
    Map<String, List<String>> byStates = new TreeMap<>();
    for (String pair : table.pairs()) {
      byStates
          .computeIfAbsent(String.join("-", states(table.first(pair))), id -> new ArrayList<>())
          .add(pair);
    }
    return byStates;
  }

  /** Each compared route once, with the options that run on it. */
  private List<NearRoutes.Near> compared(BorderRequest request) {
    if (request.proposals().isEmpty()) {
      return List.of();
    }
    Ends ends = Ends.of(routes.routes(request.perspective()), basis, request.between());
    Map<String, NearRoutes.Near> byRoute = new LinkedHashMap<>();
    for (Option option : new Options(basis, List.of()).of(request.proposals())) {
      NearRoutes.Near near =
          byRoute.computeIfAbsent(
              option.route().id(),
              id -> new NearRoutes.Near(id, new ArrayList<>(), ends.cut(option.route()).line()));
      near.options().add(option.id());
    }
    return List.copyOf(byRoute.values());
  }

  private Map<String, @Nullable Object> header(BorderRequest request) {
    Map<String, @Nullable Object> header = new LinkedHashMap<>();
    header.put("asOf", request.asOf().toString());
    header.put("proposals", request.proposals());
    header.put("between", request.between().isEmpty() ? null : request.between());
    header.put("withinMetres", NearRoutes.WITHIN_METRES);
    header.put("perspective", request.perspective());
    header.put("datasetVersion", basis.statement().datasetVersion());
    header.put("method", METHOD);
    header.put("disclaimer", basis.statement().disclaimer());
    header.put("licence", basis.statement().licence());
    header.put("attribution", basis.statement().attribution());
    return header;
  }
}
