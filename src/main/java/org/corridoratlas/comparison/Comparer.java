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
    Options options = new Options(basis, request.own());
    List<Option> compared = options.of(request.all());
    Option chosen = options.reference(request.reference(), compared);
    Measuring measuring = new Measuring(request);
    List<OptionMeasures> measures = measuring.of(compared);
    OptionMeasures reference = measures.get(compared.indexOf(chosen));
    measures.forEach(option -> option.compareWith(reference, measuring.windows(option, reference)));
    OptionFeatures features =
        new OptionFeatures(
            metrics,
            measured.claims(request.perspective()),
            new CrossingNames(basis.crossings(), basis.vocabulary()),
            measuring.kept.territory().jurisdictions());
    List<ComparisonFeature> all = new ArrayList<>();
    for (OptionMeasures option : measures) {
      all.addAll(features.of(option, reference, request.asOf()));
    }
    Header header = new Header(basis, metrics);
    return new Comparison(header.of(request, measures, chosen), all);
  }

  /** What it compares. */
  public ComparisonBasis basis() {
    return basis;
  }

  /**
   * The options of a request, without what depends on a reference; none when it names none.
   *
   * @throws ComparisonException when the request names something that does not exist
   */
  List<OptionMeasures> measured(ComparisonRequest request) {
    basis.known(request.perspective());
    return request.all().isEmpty()
        ? List.of()
        : new Measuring(request).of(new Options(basis, request.own()).of(request.all()));
  }

  /**
   * The measuring of one request. Routes of the data are kept for the next; own alignments, of
   * which there is no end, are forgotten with the answer.
   */
  private final class Measuring {

    private final ComparisonRequest request;
    private final MeasuredRoutes kept;
    private final MeasuredRoutes own;
    private final MeasuredRoutes ownNeutral;
    private final Proximity ownProximity = proximity.apart();
    private final Ends ends;
    private final Ends ownEnds;

    Measuring(ComparisonRequest request) {
      this.request = request;
      this.kept = measured.routes(request.perspective());
      this.own = kept.apart();
      this.ownNeutral = measured.routes(basis.neutral()).apart();
      this.ends = Ends.of(kept, basis, request.between());
      this.ownEnds = Ends.of(own, basis, request.between());
    }

    /** Options are measured side by side, where there is a free processor; their order stays. */
    List<OptionMeasures> of(List<Option> compared) {
      return compared.parallelStream().map(this::of).toList();
    }

    private OptionMeasures of(Option option) {
      boolean isOwn = option.isOwn();
      Window window = (isOwn ? ownEnds : ends).cut(option.route());
      List<Stretch> stretches = Stretch.of(option.proposal(), window, request.asOf());
      OptionMeasures measures = OptionMeasures.of(option, window, stretches);
      control.add(option.proposal(), stretches, measures.values());
      measures.values().putAll((isOwn ? own : kept).windows().of(measures));
      if (!request.perspective().equals(basis.neutral())) {
        MeasuredRoutes neutral = isOwn ? ownNeutral : measured.routes(basis.neutral());
        measures.compareWithNeutral(neutral.get(window.route().travelled().legs()));
      }
      (isOwn ? ownProximity : proximity).add(measures, request.asOf());
      return measures;
    }

    WindowMeasures windows(OptionMeasures option, OptionMeasures reference) {
      boolean brought = option.option().isOwn() || reference.option().isOwn();
      return (brought ? own : kept).windows();
    }
  }
}
