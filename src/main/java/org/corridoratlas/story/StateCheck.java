// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.provenance.AsOf;

/** Whether a state says all that a step must fix, in words and ids that the atlas knows. */
final class StateCheck {

  private static final String LAYERS = "bdoiecpsk";
  private static final double WIDEST = 200;
  private static final List<String> TABS =
      List.of(
          "compare",
          "claims",
          "borders",
          "control",
          "weights",
          "timeline",
          "sources",
          "description",
          "coverage",
          "profile");

  /** Left to the page's own choice, a step would show something else once that changes. */
  private static final List<String> NEEDED = List.of("p", "d", "m", "l");

  private final Catalogue catalogue;
  private final StateLink state;
  private final Map<String, Predicate<String>> rules = new LinkedHashMap<>();

  private StateCheck(Catalogue catalogue, StateLink state) {
    this.catalogue = catalogue;
    this.state = state;
    rules.put("p", value -> state.options().stream().allMatch(this::isOption));
    rules.put("r", state.options()::contains);
    rules.put("d", StateCheck::isDay);
    rules.put("v", catalogue.perspectives()::contains);
    rules.put("m", StateCheck::isView);
    rules.put("l", value -> value.chars().allMatch(letter -> LAYERS.indexOf(letter) >= 0));
    rules.put("t", TABS::contains);
    rules.put("k", value -> isWithin(value.split(",", 2)[0], 1, WIDEST));
    rules.put("s", this::isFeature);
  }

  /** What is wrong with a state, a sentence for each part. */
  static List<String> problems(String text, Catalogue catalogue) {
    try {
      return new StateCheck(catalogue, StateLink.parse(text)).problems();
    } catch (IllegalArgumentException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  private List<String> problems() {
    List<String> problems = new ArrayList<>();
    NEEDED.stream()
        .filter(key -> state.find(key).isEmpty())
        .forEach(key -> problems.add("says nothing of '" + key + "'"));
    state
        .parts()
        .forEach(
            (key, value) -> {
              Predicate<String> rule = rules.get(key);
              if (rule == null) {
                problems.add("'" + key + "' is no part of a step's state");
              } else if (!rule.test(value)) {
                problems.add("'" + key + "=" + value + "' names what the atlas does not have");
              }
            });
    return problems;
  }

  /** A proposal on one of its routes. */
  private boolean isOption(String id) {
    String[] parts = id.split("~", 2);
    return parts.length == 2
        && catalogue
            .find("proposals")
            .flatMap(proposals -> proposals.find(parts[0]))
            .filter(proposal -> proposal.texts("routes").contains(parts[1]))
            .isPresent();
  }

  private boolean isFeature(String value) {
    String[] parts = value.split("/", 2);
    return parts.length == 2
        && catalogue.find(parts[0]).flatMap(features -> features.find(parts[1])).isPresent();
  }

  private static boolean isDay(String value) {
    try {
      return value.equals(AsOf.parse(value).toString());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Latitude, longitude, zoom. */
  private static boolean isView(String value) {
    String[] parts = value.split(",", -1);
    return parts.length == 3
        && isWithin(parts[0], -90, 90)
        && isWithin(parts[1], -180, 180)
        && isWithin(parts[2], 0, 22);
  }

  private static boolean isWithin(String number, double least, double most) {
    try {
      double value = Double.parseDouble(number);
      return value >= least && value <= most;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** The proposals that a state shows, those that exist. */
  static List<Feature> shown(String text, Catalogue catalogue) {
    try {
      return StateLink.parse(text).options().stream()
          .map(option -> option.split("~", 2)[0])
          .distinct()
          .flatMap(
              id ->
                  catalogue
                      .find("proposals")
                      .flatMap(proposals -> proposals.find(id))
                      .map(Stream::of)
                      .orElseGet(Stream::empty))
          .toList();
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }
}
