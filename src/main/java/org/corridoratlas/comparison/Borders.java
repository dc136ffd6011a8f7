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
import java.util.stream.Collectors;
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
          + " points lie within the distance of the part of the route that is compared.";

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final ComparisonBasis basis;
  private final BorderBasis borders;
  private final MeasuredRoutes routes;
  private final Map<String, List<BorderPiece>> pairs;
  private final Map<String, NearRoutes.Border> lines = new ConcurrentHashMap<>();
  private final DelimitedColumns delimited;

  private Borders(ComparisonBasis basis, BorderBasis borders) {
    this.basis = basis;
    this.borders = borders;
    this.routes = new MeasuredRoutes(basis.perspectives().get(basis.neutral()));
    this.pairs =
        borders.pieces().stream()
            .collect(
                Collectors.groupingBy(BorderPiece::pair, LinkedHashMap::new, Collectors.toList()));
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
    List<ComparisonFeature> features = new ArrayList<>();
    TreeSet<String> sources = new TreeSet<>();
    pairs.forEach(
        (pair, pieces) -> {
          features.add(row("pair", pair, pieces, request.asOf()));
          sources.addAll(new BorderColumns(pieces, request.asOf()).sources());
        });
    byStates().forEach((id, pieces) -> features.add(row("states", id, pieces, request.asOf())));
    for (NearRoutes.Near near : compared(request)) {
      pairs.keySet().forEach(pair -> features.addAll(NearRoutes.features(line(pair), near)));
    }
    Map<String, @Nullable Object> header = header(request);
    header.put("sources", new Citations(basis.sources()).of(sources));
    return new BorderLedger(header, features);
  }

  /** The lines of a pair, measured when first asked for, then kept. */
  private NearRoutes.Border line(String pair) {
    List<BorderPiece> pieces = pairs.getOrDefault(pair, List.of());
    return lines.computeIfAbsent(pair, id -> NearRoutes.Border.of(id, pieces));
  }

  private ComparisonFeature row(String kind, String id, List<BorderPiece> pieces, AsOf asOf) {
    BorderPiece first = pieces.get(0);
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put("kind", kind);
    properties.put("pair", id);
    properties.put("name", kind.equals("pair") ? first.names().english() : id);
    properties.put("between", kind.equals("pair") ? first.segment().between() : states(first));
    properties.put("states", String.join("-", states(first)));
    properties.put("pairs", pieces.stream().map(BorderPiece::pair).distinct().toList());
    BorderColumns columns = new BorderColumns(pieces, asOf);
    columns.put(properties);
    delimited.put(pieces, asOf, properties);
    properties.put("sources", columns.sources());
    boolean located = kind.equals("pair");
    return new ComparisonFeature(
        located ? id : "states/" + id,
        located ? Optional.of(geometry(pieces)) : Optional.empty(),
        properties);
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

  private Map<String, List<BorderPiece>> byStates() {
    Map<String, List<BorderPiece>> byStates = new TreeMap<>();
    pairs
        .values()
        .forEach(
            pieces ->
                byStates
                    .computeIfAbsent(
                        String.join("-", states(pieces.get(0))), id -> new ArrayList<>())
                    .addAll(pieces));
    return byStates;
  }

  /** Each compared route once, with the options that run on it. */
  private List<NearRoutes.Near> compared(BorderRequest request) {
    if (request.proposals().isEmpty()) {
      return List.of();
    }
    Ends ends = Ends.of(routes, basis, request.between());
    Map<String, NearRoutes.Near> byRoute = new LinkedHashMap<>();
    for (Option option : new Options(basis).of(request.proposals())) {
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
    header.put("perspective", basis.neutral());
    header.put("datasetVersion", basis.statement().datasetVersion());
    header.put("method", METHOD);
    header.put("disclaimer", basis.statement().disclaimer());
    header.put("licence", basis.statement().licence());
    header.put("attribution", basis.statement().attribution());
    return header;
  }
}
