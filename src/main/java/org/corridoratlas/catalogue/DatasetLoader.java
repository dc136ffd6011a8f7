// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
    for (DatasetCheck check : CHECKS) {
      loader.add(check.problems(dataset, loader.collection));
    }
    return new LoadedDataset(dataset, loader.collection, loader.problems, loader.complete);
  }

  private void read(Distribution distribution) {
    byte[] bytes;
    try (InputStream in = folder.open(distribution.href())) {
      bytes = in.readAllBytes();
    } catch (IOException e) {
      problem(distribution.href(), "cannot be read: " + e, "add the file or correct its href");
      return;
    }
    compare(distribution, bytes);
    if (dataset.geoJson().filter(distribution::equals).isPresent()) {
      features(bytes);
    }
  }

  private void compare(Distribution distribution, byte[] bytes) {
    if (distribution.bytes() != bytes.length) {
      String message = "has " + bytes.length + " bytes, not " + distribution.bytes();
      problem(distribution.href(), message, "restore the file or write its true size");
    }
    String sha256 = Sha256.of(bytes);
    if (!distribution.sha256().equals(sha256)) {
      String message = "has the SHA-256 " + sha256 + ", not " + distribution.sha256();
      problem(distribution.href(), message, "restore the file or write its true checksum");
    }
  }

  private void features(byte[] bytes) {
    try {
      collection = GeoJsonReader.read(dataset.type(), new ByteArrayInputStream(bytes));
      complete = true;
    } catch (FeatureReadException e) {
      add(e.problems());
      e.readable().ifPresent(this::partial);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory are always readable", e);
    }
  }

  private void partial(FeatureCollection readable) {
    collection = readable;
    complete = true;
  }

  private void add(List<FeatureProblem> found) {
    found.forEach(problem -> problems.add(DatasetProblem.of(dataset.id(), problem)));
  }

  private void problem(String property, String message, String remedy) {
    problems.add(new DatasetProblem(dataset.id(), "", property, message, remedy));
  }
}
