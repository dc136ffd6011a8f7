// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.Dataset;
import org.corridoratlas.catalogue.DatasetProblem;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.FeatureCollection;

/**
 * A story has three to six steps; each shows a state that exists and says two sentences, in every
 * language, with sources; and where the sides differ, each of them is heard.
 */
public final class StoryCheck implements CatalogueCheck {

  private static final String STORIES = "stories";
  private static final int FEWEST_STEPS = 3;
  private static final int MOST_STEPS = 6;
  private static final int SENTENCES = 2;

  @Override
  public List<String> datasets() {
    return List.of("jurisdictions", "proposals", "sources", STORIES);
  }

  @Override
  public List<DatasetProblem> problems(Catalogue catalogue) {
    List<String> languages =
        catalogue.datasets().stream()
            .filter(dataset -> dataset.id().equals(STORIES))
            .map(Dataset::rules)
            .flatMap(rules -> rules.languages().stream())
            .toList();
    return catalogue.collection(STORIES).list().stream()
        .flatMap(story -> new Review(story, catalogue, languages).problems().stream())
        .toList();
  }

  /** The examination of one story. */
  private record Review(
      Feature story, Catalogue catalogue, List<String> languages, List<DatasetProblem> found) {

    Review(Feature story, Catalogue catalogue, List<String> languages) {
      this(story, catalogue, languages, new ArrayList<>());
    }

    List<DatasetProblem> problems() {
      List<Step> steps = story.objects("steps").stream().map(Step::of).toList();
      if (steps.size() < FEWEST_STEPS || steps.size() > MOST_STEPS) {
        String few = "has " + steps.size() + " steps";
        add("steps", few, "tell it in " + FEWEST_STEPS + " to " + MOST_STEPS);
      }
      for (int i = 0; i < steps.size(); i++) {
        step("step " + (i + 1), steps.get(i));
      }
      return found;
    }

    private void step(String place, Step step) {
      for (String wrong : StateCheck.problems(step.state(), catalogue)) {
        add(place + " / state", wrong, "copy the link of a page that shows what is meant");
      }
      if (step.sentences().size() != SENTENCES) {
        String count = "has " + step.sentences().size() + " sentences";
        add(place + " / sentences", count, "say it in " + SENTENCES);
      }
      for (int i = 0; i < step.sentences().size(); i++) {
        sentence(place + " / sentence " + (i + 1), step.sentences().get(i));
      }
      sides(place + " / sides", step);
    }

    private void sentence(String place, Sentence sentence) {
      for (String language : languages) {
        if (sentence.text().byLanguage().getOrDefault(language, "").isBlank()) {
          add(place + " / text." + language, "is missing", "write the sentence in this language");
        }
      }
      FeatureCollection sources = catalogue.collection("sources");
      if (sentence.sources().isEmpty()) {
        add(place + " / sources", "is empty", "name what the sentence rests on, or leave it out");
      }
      for (String id : sentence.sources()) {
        if (sources.find(id).isEmpty()) {
          String unknown = "'" + id + "' is no id of sources";
          add(place + " / sources", unknown, "correct the id or add the source");
        }
      }
    }

    private void sides(String place, Step step) {
      Sides sides = Sides.of(catalogue);
      List<String> heard = step.sides();
      boolean asked = !heard.isEmpty() || sides.differOn(step.state());
      if (asked && !heard.equals(sides.ids())) {
        String order = String.join(", ", sides.ids());
        add(place, "hears " + heard, "give the wording of each side, once, in the order " + order);
      }
    }

    private void add(String property, String message, String remedy) {
      found.add(new DatasetProblem(STORIES, story.id(), property, message, remedy));
    }
  }

  /** The stories of a catalogue; none where the region has none. */
  public static Stream<Feature> stories(Catalogue catalogue) {
    Optional<FeatureCollection> stories = catalogue.find(STORIES);
    return stories.map(FeatureCollection::list).stream().flatMap(List::stream);
  }
}
