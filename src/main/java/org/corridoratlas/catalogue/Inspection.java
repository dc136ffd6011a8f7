// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A geodata folder as found, with everything that is wrong with it.
 *
 * @param catalogue the catalogue, with the features that could be read; empty when {@code
 *     catalogue.json} itself is wrong
 * @param problems what is wrong, in the order of the catalogue; empty when nothing is
 */
public record Inspection(Optional<Catalogue> catalogue, List<DatasetProblem> problems) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Copies the list. */
  public Inspection {
    problems = List.copyOf(problems);
  }

  /** Reads a folder and verifies all that can be verified in it. */
  public static Inspection of(GeodataFolder folder) {
    try (InputStream in = folder.open(GeodataFolder.CATALOGUE)) {
      return of(folder, in.readAllBytes());
    } catch (IOException e) {
      return unreadable("cannot be read: " + e, "name a folder that holds one");
    }
  }

  /**
   * This inspection with what further rules find. A rule is asked only about datasets that are
   * there and whose features are sound by themselves.
   */
  public Inspection with(List<CatalogueCheck> checks) {
    Set<String> faulty =
        problems.stream()
            .filter(problem -> !problem.feature().isEmpty())
            .map(DatasetProblem::dataset)
            .collect(Collectors.toSet());
    List<DatasetProblem> found =
        catalogue.map(all -> problems(checks, all, faulty)).orElse(List.of());
    return new Inspection(catalogue, Stream.concat(problems.stream(), found.stream()).toList());
  }

  /** Rules are independent of each other: each is asked where there is a free processor. */
  private static List<DatasetProblem> problems(
      List<CatalogueCheck> checks, Catalogue catalogue, Set<String> faulty) {
    return checks.parallelStream()
        .filter(check -> sound(check, catalogue, faulty))
        .flatMap(check -> check.problems(catalogue).stream())
        .toList();
  }

  private static boolean sound(CatalogueCheck check, Catalogue catalogue, Set<String> faulty) {
    return check.datasets().stream()
        .allMatch(id -> catalogue.find(id).isPresent() && !faulty.contains(id));
  }

  /**
   * The catalogue, when nothing is wrong.
   *
   * @param folder the folder's name for messages
   * @throws CatalogueException with every problem, when there is any
   */
  public Catalogue verified(String folder) {
    return catalogue
        .filter(any -> problems.isEmpty())
        .orElseThrow(() -> new CatalogueException(folder, problems));
  }

  private static Inspection of(GeodataFolder folder, byte[] bytes) {
    try {
      return of(folder, bytes, JSON.readTree(bytes));
    } catch (IOException e) {
      return unreadable("is not JSON: " + e.getMessage(), "repair the file's syntax");
    }
  }

  private static Inspection of(GeodataFolder folder, byte[] bytes, JsonNode root) {
    CatalogueSchema.Verdict verdict = CatalogueSchema.judge(root);
    List<LoadedDataset> loaded = load(folder, root.path("datasets"), verdict);
    List<DatasetProblem> problems = new ArrayList<>(verdict.problems());
    loaded.forEach(dataset -> problems.addAll(dataset.problems()));
    problems.addAll(ReferenceCheck.problems(loaded));
    if (!verdict.problems().isEmpty()) {
      return new Inspection(Optional.empty(), problems);
    }
    CatalogueHeader header = CatalogueReader.header(root);
    problems.addAll(StatusCheck.problems(header.asOf(), loaded));
    problems.addAll(HeaderCheck.problems(header, loaded));
    String version = Sha256.of(bytes).substring(0, 12);
    return new Inspection(Optional.of(new Catalogue(header, version, loaded)), problems);
  }

  /** Datasets are independent of each other: each is read where there is a free processor. */
  private static List<LoadedDataset> load(
      GeodataFolder folder, JsonNode entries, CatalogueSchema.Verdict verdict) {
    return IntStream.range(0, entries.size())
        .parallel()
        .filter(verdict::accepts)
        .mapToObj(place -> DatasetLoader.load(CatalogueReader.dataset(entries.get(place)), folder))
        .toList();
  }

  private static Inspection unreadable(String message, String remedy) {
    return new Inspection(
        Optional.empty(),
        List.of(new DatasetProblem(GeodataFolder.CATALOGUE, "", "", message, remedy)));
  }
}
