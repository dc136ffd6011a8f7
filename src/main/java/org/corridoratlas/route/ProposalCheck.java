// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.DatasetProblem;
import org.corridoratlas.catalogue.Regime;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;

/** The regimes of proposals are words of the catalogue's vocabulary, for jurisdictions it has. */
public final class ProposalCheck implements CatalogueCheck {

  private static final String PROPOSALS = "proposals";
  private static final String JURISDICTIONS = "jurisdictions";

  @Override
  public List<String> datasets() {
    return List.of(JURISDICTIONS, PROPOSALS);
  }

  @Override
  public List<DatasetProblem> problems(Catalogue catalogue) {
    Set<String> words = catalogue.regimes().stream().map(Regime::id).collect(Collectors.toSet());
    List<DatasetProblem> problems = new ArrayList<>();
    for (Feature feature : catalogue.collection(PROPOSALS).list()) {
      for (Entry<String, Object> regime : new TreeMap<>(feature.object("regimes")).entrySet()) {
        FeatureCollection jurisdictions = catalogue.collection(JURISDICTIONS);
        if (jurisdictions.find(regime.getKey()).isEmpty()) {
          problems.add(problem(feature, regime.getKey(), "is no id of jurisdictions"));
        }
        if (!(regime.getValue() instanceof String word) || !words.contains(word)) {
          problems.add(
              problem(feature, regime.getKey(), "'" + regime.getValue() + "' is no known regime"));
        }
      }
    }
    return problems;
  }

  private static DatasetProblem problem(Feature feature, String jurisdiction, String message) {
    return new DatasetProblem(
        PROPOSALS,
        feature.id(),
        "regimes." + jurisdiction,
        message,
        "correct it, or add it to the catalogue");
  }
}
