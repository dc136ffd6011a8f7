// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.corridoratlas.route.OwnAlignment;

/** Reads what is said of an alignment. */
final class PropertyReader {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_DESCRIPTION = 2_000;
  private static final double LEAST_ACCURATE_METRES = 10_000;

  /** What stands over the end or over another part by less is rounding, metres. */
  private static final double ROUNDING_METRES = 1;

  private final JsonNode properties;
  private final String pointer;
  private final Words words;
  private final Faults faults;

  PropertyReader(JsonNode feature, String pointer, Words words, Faults faults) {
    this.properties = feature.path("properties");
    this.pointer = pointer + "/properties";
    this.words = words;
    this.faults = faults;
  }

  OwnAlignment.Title title(String id) {
    JsonNode name = properties.path("name");
    if (!name.isTextual() || name.asText().isBlank() || name.asText().length() > LONGEST_NAME) {
      faults.add(pointer + "/name", "is no name", "a text of 1 to " + LONGEST_NAME + " characters");
    }
    JsonNode description = properties.path("description");
    if (!isAbsent(description)
        && (!description.isTextual() || description.asText().length() > LONGEST_DESCRIPTION)) {
      String most = "a text of at most " + LONGEST_DESCRIPTION + " characters";
      faults.add(pointer + "/description", "is no description", most);
    }
    String mode = word(properties.path("mode"), pointer + "/mode", words.modes()).orElse("");
    return new OwnAlignment.Title(id, name.asText().strip(), mode, accuracy());
  }

  private double accuracy() {
    JsonNode accuracy = properties.path("positionalAccuracyMetres");
    if (isAbsent(accuracy)) {
      return 0;
    }
    double metres = accuracy.isNumber() ? accuracy.asDouble() : Double.NaN;
    if (metres >= 0 && metres <= LEAST_ACCURATE_METRES) {
      return metres;
    }
    String right = "a number from 0 (as drawn) to " + (int) LEAST_ACCURATE_METRES;
    faults.add(pointer + "/positionalAccuracyMetres", "is no accuracy in metres", right);
    return 0;
  }

  private Optional<String> word(JsonNode value, String place, List<String> known) {
    if (value.isTextual() && known.contains(value.asText())) {
      return Optional.of(value.asText());
    }
    String given = isAbsent(value) ? "is missing" : "is '" + value.asText() + "'";
    faults.add(place, given, "one of: " + String.join(", ", known));
    return Optional.empty();
  }

  private Optional<String> optional(JsonNode value, String place, List<String> known) {
    return isAbsent(value) ? Optional.empty() : word(value, place, known);
  }

  /**
   * What is said of parts of it.
   *
   * @param length of the line, metres
   */
  List<OwnAlignment.Said> stretches(double length) {
    JsonNode stretches = properties.path("stretches");
    String place = pointer + "/stretches";
    List<OwnAlignment.Said> said = new ArrayList<>();
    if (isAbsent(stretches)) {
      return said;
    }
    if (!stretches.isArray() || stretches.size() > Limits.STRETCHES) {
      String right = "a list of at most " + Limits.STRETCHES + " stretches";
      faults.add(place, "is no list of stretches", right);
      return said;
    }
    for (int i = 0; i < stretches.size(); i++) {
      stretch(stretches.get(i), place + "/" + i, length).ifPresent(said::add);
    }
    said.sort(Comparator.comparingDouble(OwnAlignment.Said::fromMetres));
    for (int i = 1; i < said.size(); i++) {
      if (said.get(i).fromMetres() < said.get(i - 1).toMetres() - ROUNDING_METRES) {
        String from = " from " + said.get(i).fromMetres() + " m";
        faults.add(place, "has a stretch" + from + " that another covers", "stretches apart");
      }
    }
    return said;
  }

  private Optional<OwnAlignment.Said> stretch(JsonNode stretch, String place, double length) {
    Optional<String> regime = optional(stretch.path("regime"), place + "/regime", words.regimes());
    Optional<String> status = optional(stretch.path("status"), place + "/status", words.statuses());
    JsonNode from = stretch.path("fromMetres");
    JsonNode to = stretch.path("toMetres");
    boolean fine =
        from.isNumber()
            && to.isNumber()
            && from.asDouble() >= 0
            && from.asDouble() < to.asDouble()
            && to.asDouble() <= length + ROUNDING_METRES;
    if (!fine) {
      faults.add(
          place,
          "does not lie on the line",
          "numbers with 0 ≤ fromMetres < toMetres ≤ " + Math.round(length));
      return Optional.empty();
    }
    return Optional.of(
        new OwnAlignment.Said(from.asDouble(), Math.min(length, to.asDouble()), regime, status));
  }

  private static boolean isAbsent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }
}
