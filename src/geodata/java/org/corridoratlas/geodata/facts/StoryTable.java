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

/** Derives the stories: each with its steps in order, each step with its state and sentences. */
public final class StoryTable implements Derivation {
  private static final String STEP = "step";

  /** Creates the step. */
  public StoryTable() {}

  @Override
  public void run(Workshop workshop) throws IOException {
    Histories steps = new Histories(workshop.table("facts/story-steps.csv"), "story");
    Histories sentences = new Histories(workshop.table("facts/story-sentences.csv"), STEP);
    List<Feature> stories = new ArrayList<>();
    for (Row row : workshop.table("facts/stories.csv")) {
      Feature story = new TypedRow(row).feature();
      Map<String, Object> properties = new LinkedHashMap<>(story.properties());
      properties.put(
          "steps", steps.of(story.id()).stream().map(step -> told(step, sentences)).toList());
      stories.add(new Feature(story.id(), null, properties));
    }
    workshop.write("stories", Grid.FIVE, stories);
  }

  private static Map<String, Object> told(Map<String, Object> step, Histories sentences) {
    Map<String, Object> told = new LinkedHashMap<>(step);
    told.put("sentences", sentences.of(String.valueOf(told.remove(STEP))));
    return told;
  }
}
