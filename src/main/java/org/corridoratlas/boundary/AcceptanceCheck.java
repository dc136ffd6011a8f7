// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.Dataset;
import org.corridoratlas.catalogue.DatasetProblem;
import org.corridoratlas.catalogue.GeodataFolder;
import org.corridoratlas.feature.Acceptance;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.Names;
import org.jspecify.annotations.Nullable;

/**
 * Who accepts and who disputes something are known states, no state does both, each statement has
 * its sources and confidence, no state uses two names for one thing, and every perspective but the
 * first is a state's.
 */
public final class AcceptanceCheck implements CatalogueCheck {

  private static final String STATES = "states are the values of 'state' in jurisdictions: ";

  @Override
  public List<String> datasets() {
    return List.of("jurisdictions");
  }

  @Override
  public List<DatasetProblem> problems(Catalogue catalogue) {
    TreeSet<String> states = new TreeSet<>();
    catalogue
        .collection("jurisdictions")
        .list()
        .forEach(area -> states.add(area.text("state").orElse(area.id())));
    List<DatasetProblem> problems = new ArrayList<>(perspectives(catalogue, states));
    for (Dataset dataset : catalogue.datasets()) {
      catalogue
          .find(dataset.id())
          .ifPresent(
              collection ->
                  collection
                      .list()
                      .forEach(feature -> new Reader(dataset, feature, states).read(problems)));
    }
    return problems;
  }

  private static List<DatasetProblem> perspectives(Catalogue catalogue, Set<String> states) {
    return catalogue.perspectives().stream()
        .skip(1)
        .filter(perspective -> !states.contains(perspective))
        .map(
            perspective ->
                new DatasetProblem(
                    GeodataFolder.CATALOGUE,
                    "",
                    "perspectives",
                    "'" + perspective + "' is no state",
                    STATES + String.join(", ", states)))
        .toList();
  }

  /** Reads what one feature says. */
  private record Reader(Dataset dataset, Feature feature, Set<String> states) {

    void read(List<DatasetProblem> problems) {
      Acceptance own = Acceptance.of(feature);
      acceptance("", own, problems);
      if (!own.equals(Acceptance.UNDISPUTED)) {
        grounds(
            List.of("acceptanceSources", "acceptanceConfidence"), feature.properties(), problems);
      }
      Set<String> users = new HashSet<>();
      for (Map<String, Object> paired : feature.objects(Names.PAIRED)) {
        Acceptance used = Acceptance.of(paired);
        acceptance(Names.PAIRED + ".", used, problems);
        grounds(List.of("name", "sources", "confidence"), paired, problems);
        used(used, users, problems);
      }
    }

    private void acceptance(String place, Acceptance said, List<DatasetProblem> problems) {
      strangers(place + Acceptance.ACCEPTED_BY, said.acceptedBy(), problems);
      strangers(place + Acceptance.DISPUTED_BY, said.disputedBy(), problems);
      said.acceptedBy().stream()
          .filter(said.disputedBy()::contains)
          .map(
              state ->
                  problem(
                      place + Acceptance.DISPUTED_BY,
                      "'" + state + "' is also in '" + Acceptance.ACCEPTED_BY + "'",
                      "leave the state in one of the two"))
          .forEach(problems::add);
    }

    private void strangers(String property, List<String> named, List<DatasetProblem> problems) {
      named.stream()
          .filter(state -> !states.contains(state))
          .map(
              state ->
                  problem(
                      property, "'" + state + "' is no state", STATES + String.join(", ", states)))
          .forEach(problems::add);
    }

    private void grounds(
        List<String> needed, Map<String, Object> said, List<DatasetProblem> problems) {
      boolean paired = needed.contains("name");
      needed.stream()
          .filter(property -> isNothing(said.get(property)))
          .map(
              property ->
                  problem(
                      paired ? Names.PAIRED + "." + property : property,
                      "is missing",
                      paired
                          ? "say name, sources and confidence of each name"
                          : "say from which sources, and how surely, it is known who accepts or"
                              + " disputes it"))
          .forEach(problems::add);
    }

    private static boolean isNothing(@Nullable Object said) {
      return said == null || said.equals("") || said.equals(List.of()) || said.equals(Map.of());
    }

    private void used(Acceptance used, Set<String> users, List<DatasetProblem> problems) {
      if (used.acceptedBy().isEmpty()) {
        problems.add(
            problem(
                Names.PAIRED + "." + Acceptance.ACCEPTED_BY,
                "is missing",
                "say which states use the name"));
      }
      used.acceptedBy().stream()
          .filter(state -> !users.add(state))
          .map(
              state ->
                  problem(
                      Names.PAIRED,
                      "'" + state + "' uses two names",
                      "give each state one name of the feature"))
          .forEach(problems::add);
    }

    private DatasetProblem problem(String property, String message, String remedy) {
      return new DatasetProblem(dataset.id(), feature.id(), property, message, remedy);
    }
  }
}
