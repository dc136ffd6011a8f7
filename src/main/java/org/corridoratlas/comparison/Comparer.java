// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;

/** Compares proposals. Immutable but for what it has measured already; thread-safe. */
public final class Comparer {

  private final ComparisonBasis basis;
  private final ControlMeasures control;
  private final Proximity proximity;
  private final List<Metric> metrics;
  private final RoutesByPerspective measured;

  private Comparer(ComparisonBasis basis) {
    this.basis = basis;
    this.measured = new RoutesByPerspective(basis);
    this.control = new ControlMeasures(basis);
    this.proximity = new Proximity(basis);
    List<Metric> all = new ArrayList<>();
    all.addAll(Metrics.of(basis.jurisdictions().ids(), basis.vocabulary()));
    all.addAll(control.metrics());
    all.addAll(ProximityMetrics.list());
    this.metrics = List.copyOf(all);
  }

  /** A comparer of what a basis holds. */
  public static Comparer of(ComparisonBasis basis) {
    return new Comparer(basis);
  }

  /** The figures that every option has, in the order of the columns. */
  public List<Metric> metrics() {
    return metrics;
  }

  /**
   * Compares.
   *
   * @throws ComparisonException when the request names something that does not exist
   */
  public Comparison compare(ComparisonRequest request) {
    MeasuredRoutes routes = measured.routes(request.perspective());
    Options options = new Options(basis);
    List<Option> compared = options.of(request.proposals());
    Option chosen = options.reference(request.reference(), compared);
    List<OptionMeasures> measures = measures(request, compared);
    OptionMeasures reference = measures.get(compared.indexOf(chosen));
    measures.forEach(option -> option.compareWith(reference, routes.windows()));
    OptionFeatures features =
        new OptionFeatures(
            metrics,
            measured.claims(request.perspective()),
            new CrossingNames(basis.crossings(), basis.vocabulary()),
            routes.territory().jurisdictions());
    List<ComparisonFeature> all = new ArrayList<>();
    for (OptionMeasures option : measures) {
      all.addAll(features.of(option, reference, request.asOf()));
    }
    Header header = new Header(basis, metrics);
    return new Comparison(header.of(request, measures, chosen), all);
  }

  /** What it compares. */
  ComparisonBasis basis() {
    return basis;
  }

  /**
   * The options of a request, without what depends on a reference; none when it names none.
   *
   * @throws ComparisonException when the request names something that does not exist
   */
  List<OptionMeasures> measured(ComparisonRequest request) {
    basis.known(request.perspective());
    return request.proposals().isEmpty()
        ? List.of()
        : measures(request, new Options(basis).of(request.proposals()));
  }

  /** Options are measured side by side, where there is a free processor; their order stays. */
  private List<OptionMeasures> measures(ComparisonRequest request, List<Option> compared) {
    Ends ends = Ends.of(measured.routes(request.perspective()), basis, request.between());
    return compared.parallelStream().map(option -> measure(option, ends, request)).toList();
  }

  private OptionMeasures measure(Option option, Ends ends, ComparisonRequest request) {
    Window window = ends.cut(option.route());
    List<Stretch> stretches = Stretch.of(option.proposal(), window, request.asOf());
    OptionMeasures own = OptionMeasures.of(option, window, stretches);
    control.add(option.proposal(), stretches, own.values());
    own.values().putAll(measured.routes(request.perspective()).windows().of(own));
    if (!request.perspective().equals(basis.neutral())) {
      MeasuredRoutes neutral = measured.routes(basis.neutral());
      own.compareWithNeutral(neutral.get(window.route().travelled().legs()));
    }
    proximity.add(own, request.asOf());
    return own;
  }
}
