// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.feature.FeatureProblem;
import org.corridoratlas.feature.FeatureReadException;
import org.corridoratlas.feature.GeoJsonReader;

/** Reads a dataset's files and checks them, collecting what is wrong. */
final class DatasetLoader {

  private static final List<DatasetCheck> CHECKS =
      List.of(
          new IdCheck(),
          new PropertyCheck(),
          new NameCheck(),
          new HistoryCheck(),
          new GeometryCheck(),
          new ExtentCheck());

  private final Dataset dataset;
  private final GeodataFolder folder;
  private final List<DatasetProblem> problems = new ArrayList<>();

  /** What each rule finds wrong, in the order of the file. */
  private final List<List<FeatureProblem>> broken =
      CHECKS.stream().<List<FeatureProblem>>map(check -> new ArrayList<>()).toList();

  private FeatureCollection collection;
  private boolean complete;

  private DatasetLoader(Dataset dataset, GeodataFolder folder) {
    this.dataset = dataset;
    this.folder = folder;
    this.collection = FeatureCollection.of(dataset.type(), List.of());
  }

  static LoadedDataset load(Dataset dataset, GeodataFolder folder) {
    DatasetLoader loader = new DatasetLoader(dataset, folder);
    dataset.distributions().forEach(loader::read);
    if (dataset.geoJson().isEmpty()) {
      loader.problem("distributions", "has no " + Distribution.GEOJSON, "add one");
    }
    loader.broken.forEach(loader::add);
    return new LoadedDataset(dataset, loader.collection, loader.problems, loader.complete);
  }

  private void read(Distribution distribution) {
    List<FeatureProblem> found = List.of();
    try (SummedStream in = new SummedStream(folder.open(distribution.href()))) {
      if (dataset.geoJson().filter(distribution::equals).isPresent()) {
        found = features(in, distribution.href());
      }
      in.skipRest();
      compare(distribution, in);
    } catch (IOException e) {
      problem(distribution.href(), "cannot be read: " + e, "add the file or correct its href");
    }
    add(found);
  }

  private void compare(Distribution distribution, SummedStream in) {
    if (distribution.bytes() != in.bytes()) {
      String message = "has " + in.bytes() + " bytes, not " + distribution.bytes();
      problem(distribution.href(), message, "restore the file or write its true size");
    }
    String sha256 = in.sha256();
    if (!distribution.sha256().equals(sha256)) {
      String message = "has the SHA-256 " + sha256 + ", not " + distribution.sha256();
      problem(distribution.href(), message, "restore the file or write its true checksum");
    }
  }

  private List<FeatureProblem> features(InputStream in, String href) throws IOException {
    GeoJsonReader.Source source = new GeoJsonReader.Source(in, folder.tooLarge(href));
    try {
      collection = GeoJsonReader.read(source, dataset.type(), this::check);
      complete = true;
      return List.of();
    } catch (FeatureReadException e) {
      e.readable().ifPresentOrElse(this::partial, () -> broken.forEach(List::clear));
      return e.problems();
    }
  }

  private void partial(FeatureCollection readable) {
    collection = readable;
    complete = true;
  }

  private void check(Feature feature) {
    for (int rule = 0; rule < CHECKS.size(); rule++) {
      broken.get(rule).addAll(CHECKS.get(rule).problems(dataset, feature));
    }
  }

  private void add(List<FeatureProblem> found) {
    found.forEach(problem -> problems.add(DatasetProblem.of(dataset.id(), problem)));
  }

  private void problem(String property, String message, String remedy) {
    problems.add(new DatasetProblem(dataset.id(), "", property, message, remedy));
  }
}
