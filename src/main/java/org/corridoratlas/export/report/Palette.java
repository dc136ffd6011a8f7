// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.feature.Feature;

/**
 * The colours of paper: those of the page by day.
 *
 * <p>Each colour of an option or a jurisdiction has a second cue in the drawing: a letter, a name.
 */
final class Palette {

  static final String LAND = "#f8f6f0";
  static final String INK = "#2b2822";
  static final String MUTED = "#655e52";
  static final String WATER = "#cfe0ea";
  static final String WATER_LINE = "#6b93a6";
  static final String BOUNDARY = "#4d473c";
  static final String REGIME = "#565046";
  static final String HALO = "#fdfcf9";
  static final String UNDETERMINED = "#d8d3c8";

  private static final List<String> OPTIONS =
      List.of("#1f5f8b", "#ad5d0b", "#7b4b94", "#2c7d94", "#7d6114", "#5d5d5d");

  /** Of equal lightness; in the order in which the data name the states. */
  private static final List<String> STATES =
      List.of("#b6a3cc", "#8fb9b3", "#b9bf9a", "#cdb98f", "#a9b4c6");

  private final Map<String, String> tints = new LinkedHashMap<>();

  /** The tints of jurisdictions: those of one state have one. */
  Palette(List<Feature> jurisdictions) {
    Map<String, String> states = new LinkedHashMap<>();
    for (Feature jurisdiction : jurisdictions) {
      String state = jurisdiction.text("state").orElse(jurisdiction.id());
      String next = STATES.get(states.size() % STATES.size());
      String tint = states.computeIfAbsent(state, key -> next);
      tints.put(jurisdiction.id(), tint);
    }
  }

  /** The colour of an option by its place in the comparison, from 0. */
  static String option(int index) {
    return OPTIONS.get(index % OPTIONS.size());
  }

  /** The letter of an option by its place in the comparison, from 0: A, B, … Z, AA, … */
  static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  /** The tint of a jurisdiction. */
  String tint(String jurisdiction) {
    return tints.getOrDefault(jurisdiction, UNDETERMINED);
  }
}
