// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.ArrayList;
import java.util.List;

/** Compares proposals. Immutable but for what it has measured already; thread-safe. */
public final class Comparer {

  private final ComparisonBasis basis;
  private final MeasuredRoutes routes;
  private final List<Metric> metrics;
  private final OptionFeatures features;

  private Comparer(ComparisonBasis basis) {
    this.basis = basis;
    this.routes = new MeasuredRoutes(basis.jurisdictions());
    this.metrics = Metrics.of(basis.jurisdictions().ids(), basis.vocabulary());
    this.features =
        new OptionFeatures(
            metrics,
            new ClaimMeasurer(basis, routes),
            new CrossingNames(basis.crossings(), basis.vocabulary().regimes()));
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
    checkPerspective(request.perspective());
    Options options = new Options(basis);
    List<Option> compared = options.of(request.proposals());
    Option chosen = options.reference(request.reference(), compared);
    List<OptionMeasures> measures = measures(request, compared);
    OptionMeasures reference = measures.get(compared.indexOf(chosen));
    List<ComparisonFeature> all = new ArrayList<>();
    for (OptionMeasures option : measures) {
      option.compareWith(reference);
    }
    for (OptionMeasures option : measures) {
      all.addAll(features.of(option, reference));
    }
    Header header = new Header(basis, metrics);
    return new Comparison(header.of(request, measures, chosen), all);
  }

  private List<OptionMeasures> measures(ComparisonRequest request, List<Option> compared) {
    Ends ends = Ends.of(routes, basis, request.between());
    List<OptionMeasures> measures = new ArrayList<>();
    for (Option option : compared) {
      Window window = ends.cut(option.route());
      List<Stretch> stretches = Stretch.of(option.proposal(), window, request.asOf());
      OptionMeasures measured = OptionMeasures.of(option, window, stretches);
      measured.band(new LengthBands(measured, basis.boundaries()), basis.jurisdictions().ids());
      measures.add(measured);
    }
    return measures;
  }

  private void checkPerspective(String perspective) {
    if (!basis.vocabulary().perspectives().contains(perspective)) {
      throw new ComparisonException(
          "perspective",
          perspective,
          "there is no perspective '" + perspective + "'",
          "use one of " + String.join(", ", basis.vocabulary().perspectives()));
    }
  }
}
