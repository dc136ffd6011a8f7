// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.corridoratlas.geometry.LineParts;
import org.corridoratlas.observation.Observer;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.provenance.PartialDate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.GeometryFactory;

/** Makes the rows of a coverage: positions, then each line with its stretches for each radius. */
final class CoverageFeatures {

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final CoverageRequest request;
  private final Positions positions;
  private final Reach reach;
  private final Optional<SeenLine.Watch> watch;

  CoverageFeatures(
      CoverageRequest request, Positions positions, Reach reach, Optional<Sight> sight) {
    this.request = request;
    this.positions = positions;
    this.reach = reach;
    this.watch = sight.map(eyes -> new SeenLine.Watch(reach, eyes));
  }

  List<ComparisonFeature> of(List<WatchedLine> lines) {
    List<ComparisonFeature> rows = new ArrayList<>();
    positions.all().forEach(observer -> rows.add(position(observer)));
    for (WatchedLine line : lines) {
      Reach.Nearest nearest = reach.nearest(line, positions.now());
      double mean = reach.meanMetres(line, positions.now());
      for (double radius : request.radiiKilometres()) {
        Covered covered = Covered.of(line, 1000 * radius, positions, reach);
        String id = line.id() + "@" + number(radius);
        Map<String, @Nullable Object> figures = line(covered, nearest, mean);
        Optional<SeenLine> seen = watch.map(eyes -> SeenLine.of(covered, positions, eyes));
        seen.ifPresent(what -> figures.putAll(what.columns()));
        rows.add(new ComparisonFeature(id, Optional.empty(), figures));
        rows.addAll(stretches(id, covered));
        seen.ifPresent(what -> rows.addAll(what.stretches(id)));
      }
    }
    return rows;
  }

  private ComparisonFeature position(Observer observer) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("kind", "position");
    row.put("observer", observer.id());
    row.put("name", observer.names().english());
    row.put("organisation", observer.organisation());
    row.put("side", observer.side());
    row.put("counted", positions.now().contains(observer));
    row.put("countedLater", positions.later().map(all -> all.contains(observer)).orElse(null));
    row.put("notCountedBecause", reason(observer));
    row.put("validFrom", text(observer.validity().from()));
    row.put("validTo", text(observer.validity().to()));
    row.put("mandateTo", text(observer.mandateTo()));
    row.put("positionalAccuracyMetres", observer.accuracyMetres());
    return new ComparisonFeature(
        observer.id(), Optional.of(GEOMETRIES.createPoint(observer.position())), row);
  }

  private @Nullable String reason(Observer observer) {
    if (observer.neverCounted().isPresent()) {
      return observer.neverCounted().get();
    }
    AsOf day = request.compared().asOf();
    PartialDate from = observer.validity().from();
    if (from != null && day.day().isBefore(from.last())) {
      return "not-yet";
    }
    return observer.surelyThere(day) ? null : "ended";
  }

  private static @Nullable String text(@Nullable PartialDate date) {
    return date == null ? null : date.toString();
  }

  private Map<String, @Nullable Object> line(
      Covered covered, Reach.@Nullable Nearest nearest, double mean) {
    WatchedLine line = covered.line();
    double length = line.lengthMetres();
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("kind", line.kind());
    row.putAll(line.labels());
    row.put("radiusMetres", 1.0 * Math.round(covered.radiusMetres()));
    row.put("lengthMetres", metres(length));
    row.put("coveredMetres", metres(covered.now().lengthMetres()));
    row.put("coveredMetresLeast", metres(covered.least().lengthMetres()));
    row.put("coveredMetresMost", metres(covered.most().lengthMetres()));
    row.put("coveredShare", share(covered.now().lengthMetres(), length));
    row.put("gapMetres", metres(covered.gaps().lengthMetres()));
    row.put("gaps", (long) covered.gaps().list().size());
    row.put("longestGapMetres", metres(covered.gaps().longestMetres()));
    row.put("offSideMetres", metres(covered.offSide().lengthMetres()));
    later(covered, row);
    row.put("nearestObserver", nearest == null ? null : nearest.observer());
    row.put("nearestObserverMetres", nearest == null ? null : metres(nearest.metres()));
    row.put("meanObserverMetres", Double.isNaN(mean) ? null : metres(mean));
    row.put("nearestReason", nearest == null ? noneNear(covered) : null);
    from(covered, row);
    return row;
  }

  /** From where the line is within reach. */
  private void from(Covered covered, Map<String, @Nullable Object> row) {
    Set<Observer> near = near(covered).keySet();
    row.put("organisations", near.stream().map(Observer::organisation).distinct().toList());
    row.put("observers", near.stream().map(Observer::id).toList());
  }

  private static void later(Covered covered, Map<String, @Nullable Object> row) {
    boolean asked = covered.later().isPresent();
    double then = covered.later().map(LineParts::lengthMetres).orElse(0.0);
    row.put("coveredMetresLater", asked ? metres(then) : null);
    row.put("lostMetres", asked ? metres(covered.lost().lengthMetres()) : null);
    row.put("gainedMetres", asked ? metres(covered.gained().lengthMetres()) : null);
    row.put("laterReason", asked ? null : "neither until nor without is asked for");
  }

  private String noneNear(Covered covered) {
    return covered.onSide().list().isEmpty()
        ? "no mission of the data works on a side of this line"
        : "no position counts on " + request.compared().asOf();
  }

  private Map<Observer, LineParts> near(Covered covered) {
    return reach.each(covered.line(), positions.now(), covered.radiusMetres());
  }

  private List<ComparisonFeature> stretches(String id, Covered covered) {
    if (covered.onSide().list().isEmpty()) {
      return List.of();
    }
    List<ComparisonFeature> rows = new ArrayList<>();
    Map<Observer, LineParts> near = near(covered);
    for (Covered.Stretch stretch : covered.stretches()) {
      LineParts.Part part = stretch.part();
      Map<String, @Nullable Object> row = stretch("stretch", covered, stretch.state().word(), part);
      row.put("observers", reaching(part, near));
      rows.add(
          new ComparisonFeature(
              id + "/" + (rows.size() + 1), Optional.of(covered.line().slice(part)), row));
    }
    return rows;
  }

  /** What every stretch of a line tells. */
  static Map<String, @Nullable Object> stretch(
      String kind, Covered covered, String state, LineParts.Part part) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("kind", kind);
    row.put("of", covered.line().kind());
    row.putAll(covered.line().labels());
    row.put("radiusMetres", 1.0 * Math.round(covered.radiusMetres()));
    row.put("state", state);
    row.put("fromMetres", metres(part.fromMetres()));
    row.put("toMetres", metres(part.toMetres()));
    row.put("lengthMetres", metres(part.lengthMetres()));
    return row;
  }

  private static List<String> reaching(LineParts.Part part, Map<Observer, LineParts> near) {
    LineParts wanted = LineParts.between(part.fromMetres(), part.toMetres());
    return near.entrySet().stream()
        .filter(one -> !one.getValue().and(wanted).list().isEmpty())
        .map(one -> one.getKey().id())
        .toList();
  }

  static double metres(double exact) {
    return Math.round(exact * 10) / 10.0;
  }

  static double share(double part, double whole) {
    return whole > 0 ? Math.round(part / whole * 1e4) / 1e4 : 0;
  }

  /** A number without a fraction that says nothing. */
  static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
