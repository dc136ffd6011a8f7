// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.export.page.Markup;

/**
 * How a line is dashed: for railways and roads the dash says the status, for boundaries the legal
 * status, and nothing else says either.
 *
 * @param dash dashes and gaps in units of the drawing; empty for a solid line
 * @param sleepers the dashes of a railway's white sleepers, of one period with the dash; empty for
 *     none
 * @param round whether dashes have round ends, so that the shortest are dots
 * @param band whether it is a wide pale band instead of a line
 */
record StatusStroke(String dash, String sleepers, boolean round, boolean band) {

  private static final Map<String, StatusStroke> SECTIONS = new LinkedHashMap<>();
  private static final Map<String, StatusStroke> BOUNDARIES = new LinkedHashMap<>();

  static {
    SECTIONS.put("operating", new StatusStroke("", "4 5", false, false));
    SECTIONS.put("under-construction", new StatusStroke("11 4", "0 3 5 7", false, false));
    SECTIONS.put(
        "under-reconstruction", new StatusStroke("11 3 2.5 3", "0 3 5 11.5", false, false));
    SECTIONS.put("planned", new StatusStroke("4 4", "0 1 2 5", false, false));
    SECTIONS.put("closed", new StatusStroke("8 3 1.5 3", "0 2 4 9.5", false, false));
    SECTIONS.put("suspended", new StatusStroke("14 3 2 3 2 3", "0 4 6 17", false, false));
    SECTIONS.put("dismantled", new StatusStroke("0.1 5", "", true, false));
    SECTIONS.put("undefined", new StatusStroke("", "", false, true));
    BOUNDARIES.put("demarcated", line(""));
    BOUNDARIES.put("delimited", line("12 3.5"));
    BOUNDARIES.put("undelimited", line("3.5 3"));
    BOUNDARIES.put("line-of-contact", new StatusStroke("0.1 4", "", true, false));
    BOUNDARIES.put("not-assessed", line("8 3 1.5 3"));
  }

  private static StatusStroke line(String dash) {
    return new StatusStroke(dash, "", false, false);
  }

  /** The stroke of a railway or road; an unknown status is drawn as undefined. */
  static StatusStroke section(String status) {
    return SECTIONS.getOrDefault(status, new StatusStroke("", "", false, true));
  }

  /** The stroke of a boundary; an unknown legal status is drawn as not assessed. */
  static StatusStroke boundary(String legalStatus) {
    return BOUNDARIES.getOrDefault(legalStatus, line("8 3 1.5 3"));
  }

  /** The stroke of its sleepers. */
  StatusStroke ofSleepers() {
    return line(sleepers);
  }

  /** The statuses of sections, in the order of the legend. */
  static List<String> sections() {
    return List.copyOf(SECTIONS.keySet());
  }

  /** The legal statuses, in the order of the legend. */
  static List<String> boundaries() {
    return List.copyOf(BOUNDARIES.keySet());
  }

  /** Draws a path of that width. */
  void draw(Markup svg, String path, Pen pen) {
    svg.empty(
        "path",
        "d",
        path,
        "fill",
        "none",
        "stroke",
        pen.colour(),
        "stroke-width",
        band ? pen.width() + 4 : pen.width(),
        "stroke-opacity",
        band ? "0.35" : "1",
        "stroke-dasharray",
        dash.isEmpty() ? "none" : dash,
        "stroke-linecap",
        round ? "round" : "butt",
        "stroke-linejoin",
        "round");
  }

  /** A colour and a width in units of the drawing. */
  record Pen(String colour, double width) {}
}
