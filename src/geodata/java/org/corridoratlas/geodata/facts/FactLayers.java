// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.facts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.geodata.Derivation;
import org.corridoratlas.geodata.Feature;
import org.corridoratlas.geodata.Grid;
import org.corridoratlas.geodata.Row;
import org.corridoratlas.geodata.Workshop;

/** Derives the collections that need no alignment: one feature for each row of their tables. */
public final class FactLayers implements Derivation {
  /** Creates the step. */
  public FactLayers() {}

  @Override
  public void run(Workshop workshop) throws IOException {
    Histories histories = new Histories(workshop.table("facts/history.csv"), "feature");
    histories.sortedBy("from");
    for (String id : List.of("sources", "events", "incidents", "claims", "observers")) {
      write(workshop, id, histories);
    }
    Histories positions = new Histories(workshop.table("facts/positions.csv"), "proposal");
    List<Feature> proposals = new ArrayList<>();
    for (Feature proposal : features(workshop, "facts/proposals", histories)) {
      proposals.add(with(proposal, "positions", positions.of(proposal.id())));
    }
    workshop.write("proposals", Grid.FIVE, proposals);
  }

  private static void write(Workshop workshop, String id, Histories histories) throws IOException {
    workshop.write(id, Grid.FIVE, features(workshop, "facts/" + id, histories));
  }

  static List<Feature> features(Workshop workshop, String table, Histories histories)
      throws IOException {
    List<Feature> features = new ArrayList<>();
    for (Row row : workshop.table(table + ".csv")) {
      Feature feature = new TypedRow(row).feature();
      features.add(with(feature, "history", histories.of(feature.id())));
    }
    return features;
  }

  private static Feature with(Feature feature, String name, List<?> value) {
    if (value.isEmpty()) {
      return feature;
    }
    Map<String, Object> properties = new LinkedHashMap<>(feature.properties());
    properties.put(name, value);
    return new Feature(feature.id(), feature.geometry(), properties);
  }
}
