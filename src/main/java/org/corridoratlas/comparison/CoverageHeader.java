// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.observation.Observer;
import org.jspecify.annotations.Nullable;

/** Makes the header of a coverage. */
final class CoverageHeader {

  /** What the figures are and are not; part of every answer. */
  private static final String MODEL =
      "A model: it tells which stretches lie within a chosen distance of a published position, not"
          + " what is patrolled or seen. It holds no patrol tracks and no live positions. Coverage"
          + " works on one side only: a mission counts for boundaries of the jurisdiction in which"
          + " it works and for stretches of options inside it.";

  private static final String METHOD =
      "Distances are geodesic on WGS 84. A line is cut where its distance to a position passes the"
          + " radius, by bisection to a millimetre. Headquarters and operating bases count; liaison"
          + " offices, guard posts, former missions, notional points and positions known no better"
          + " than 10 km do not. A position counts from the last day its opening date may mean to"
          + " the first day its end may mean or to the end of its mandate as it stands. Least and"
          + " most: every radius less and plus the positional accuracies of position and line,"
          + " combined as a root of squares.";

  private static final String SIGHT_METHOD =
      "Sight is looked at from the point published as the position, though that is known no better"
          + " than its accuracy, to the middle of each step of the line, at most 100 m long. The"
          + " ground is sampled along the geodesic; it appears lower by (1 - k) s^2 / 2R at a distance"
          + " s, with the refraction k and the mean radius R of the earth. Vegetation, buildings,"
          + " weather and light are not considered. Where no height is known, nothing is said.";

  private static final List<Metric> SIGHT_METRICS =
      List.of(
          metre("visibleMetres", "Length within the radius and in sight of such a position."),
          new Metric("visibleShare", Metrics.RATIO, "Length in sight over the length."),
          metre("hiddenMetres", "Length within the radius that the ground hides."),
          metre("sightUnknownMetres", "Length within the radius for lack of heights untold."),
          metre("visibleMetresLater", "Length in sight in the other situation."),
          metre("visibleLostMetres", "Length in sight on the day but not in the other."));

  private static final List<Metric> METRICS =
      List.of(
          metre("coveredMetres", "Length within the radius of a position that counts."),
          metre("coveredMetresLeast", "The same if all positions lie as badly as they may."),
          metre("coveredMetresMost", "The same if all positions lie as well as they may."),
          new Metric("coveredShare", Metrics.RATIO, "Length within the radius over the length."),
          metre("gapMetres", "Length on a mission's side with no position within the radius."),
          new Metric("gaps", Metrics.COUNT, "Stretches without a position within the radius."),
          metre("longestGapMetres", "Length of the longest such stretch."),
          metre("offSideMetres", "Length on whose side no mission of the data works."),
          metre("coveredMetresLater", "Length within the radius in the other situation."),
          metre("lostMetres", "Length within the radius on the day but not in the other."),
          metre("gainedMetres", "Length within the radius in the other situation only."),
          metre("nearestObserverMetres", "Least distance of the line to a position that counts."),
          metre("meanObserverMetres", "Mean along the line of the distance to the nearest one."));

  private final ComparisonBasis basis;
  private final Optional<HeightModel> ground;
  private final Optional<Sight> sight;

  CoverageHeader(ComparisonBasis basis, Optional<HeightModel> ground, Optional<Sight> sight) {
    this.basis = basis;
    this.ground = ground;
    this.sight = sight;
  }

  private static Metric metre(String id, String definition) {
    return new Metric(id, Metrics.METRE, definition);
  }

  Map<String, @Nullable Object> of(
      CoverageRequest request, Positions positions, List<WatchedLine> lines) {
    ComparisonRequest compared = request.compared();
    Map<String, @Nullable Object> header = new LinkedHashMap<>();
    header.put("proposals", compared.proposals());
    header.put("options", ids(lines, "option"));
    header.put("boundaries", ids(lines, "boundary"));
    header.put("between", compared.between().isEmpty() ? null : compared.between());
    header.put(
        "radiiMetres",
        request.radiiKilometres().stream().map(radius -> 1.0 * Math.round(1000 * radius)).toList());
    header.put("asOf", compared.asOf().toString());
    header.put("until", request.later().until().map(Object::toString).orElse(null));
    header.put("without", request.later().without());
    header.put("perspective", compared.perspective());
    header.put("organisations", organisations(positions.now()));
    header.put("organisationsLater", positions.later().map(this::organisations).orElse(null));
    header.put("sides", List.copyOf(positions.sides()));
    header.put("heightModel", ground.map(HeightModel::described).orElse(null));
    header.put("sight", sight.map(CoverageHeader::terms).orElse(null));
    header.put("model", MODEL);
    header.put("method", sight.isPresent() ? METHOD + " " + SIGHT_METHOD : METHOD);
    header.put("metrics", metrics().map(Header::object).toList());
    header.put("datasetVersion", basis.statement().datasetVersion());
    header.put("disclaimer", basis.statement().disclaimer());
    header.put("licence", basis.statement().licence());
    header.put("attribution", basis.statement().attribution());
    header.put("sources", sources(positions));
    return header;
  }

  private static Map<String, Object> terms(Sight sight) {
    Map<String, Object> terms = new LinkedHashMap<>();
    terms.put("eyeMetres", sight.terms().eyeMetres());
    terms.put("targetMetres", sight.terms().targetMetres());
    terms.put("refraction", sight.terms().refraction());
    terms.put("stepMetres", sight.stepMetres());
    return terms;
  }

  private Stream<Metric> metrics() {
    return Stream.concat(METRICS.stream(), sight.stream().flatMap(on -> SIGHT_METRICS.stream()));
  }

  private static List<String> ids(List<WatchedLine> lines, String kind) {
    return lines.stream().filter(line -> line.kind().equals(kind)).map(WatchedLine::id).toList();
  }

  private List<String> organisations(List<Observer> observers) {
    return observers.stream().map(Observer::organisation).distinct().sorted().toList();
  }

  private List<Map<String, Object>> sources(Positions positions) {
    SortedSet<String> ids = new TreeSet<>();
    for (Observer observer : positions.all()) {
      ids.addAll(observer.feature().texts("sources"));
    }
    return ids.stream()
        .flatMap(id -> basis.sources().find(id).stream())
        .map((Feature source) -> Citations.cited(source))
        .toList();
  }
}
