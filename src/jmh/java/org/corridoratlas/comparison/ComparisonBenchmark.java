// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.GeodataFolder;
import org.corridoratlas.feature.Feature;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Eight proposals of the region compared: with nothing measured before, and with all routes
 * measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ComparisonBenchmark {

  private final Catalogue catalogue = Catalogue.read(GeodataFolder.of(Path.of("geodata")));
  private final ComparisonBasis basis = ComparisonBasis.of(catalogue);
  private final Comparer warm = Comparer.of(basis);
  private final ComparisonRequest request =
      new ComparisonRequest(
          catalogue.collection("proposals").list().stream().map(Feature::id).limit(8).toList(),
          Optional.empty(),
          catalogue.defaultBetween(),
          catalogue.asOf(),
          catalogue.perspectives().get(0));

  /**
   * Routes are measured anew; the indexes of boundaries are kept, as a running server keeps them.
   */
  @Benchmark
  public List<ComparisonFeature> eightProposalsCold() {
    return Comparer.of(basis).compare(request).features();
  }

  /** Routes have been measured by an earlier request. */
  @Benchmark
  public List<ComparisonFeature> eightProposalsWarm() {
    return warm.compare(request).features();
  }
}
