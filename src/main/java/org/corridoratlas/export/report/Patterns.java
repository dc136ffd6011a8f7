// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridoratlas.export.page.Markup;

/** The patterns of the strips: control is told by pattern, never by colour. */
final class Patterns {

  private static final Map<String, Pattern> REGIMES = new LinkedHashMap<>();
  private static final Pattern HATCH = new Pattern(9, "M-2 7l4 4M0 0l9 9M7-2l4 4", 0.8);

  /** A tile: its size, and what is drawn on it. */
  private record Pattern(int size, String path, double stroke) {}

  static {
    REGIMES.put("host-state", new Pattern(8, "M0 4H8", 8));
    REGIMES.put(
        "host-state-outsourced-checks", new Pattern(6, "M-1.5 1.5l3-3M0 6L6 0M4.5 7.5l3-3", 2));
    REGIMES.put("joint", new Pattern(6, "M0 3H6M3 0V6", 1.3));
    REGIMES.put("third-party-guard", new Pattern(6, "M1.5 3H4.5", 3));
    REGIMES.put("no-host-control", new Pattern(8, "M0 0", 0));
    REGIMES.put("undetermined", HATCH);
  }

  private Patterns() {}

  /** The regimes, in the order of the legend. */
  static List<String> regimes() {
    return List.copyOf(REGIMES.keySet());
  }

  /** The fill of a regime; one that is not known is drawn as undetermined. */
  static String fill(String regime) {
    return "url(#regime-" + (REGIMES.containsKey(regime) ? regime : "undetermined") + ")";
  }

  /** The fill of a stretch whose jurisdiction cannot be told. */
  static String undetermined() {
    return "url(#area-undetermined)";
  }

  /** Writes the definitions, once a page. */
  static void define(Markup html) {
    html.open("svg", "width", "0", "height", "0", "class", "store", "aria-hidden", "true");
    html.open("defs");
    REGIMES.forEach((id, pattern) -> define("regime-" + id, pattern, html));
    define("area-undetermined", HATCH, html);
    html.close().close().line();
  }

  private static void define(String id, Pattern pattern, Markup html) {
    String ground = id.startsWith("area") ? Palette.UNDETERMINED : Palette.HALO;
    int size = pattern.size();
    html.open("pattern", "id", id, "width", size, "height", size, "patternUnits", "userSpaceOnUse");
    html.empty("rect", "width", size, "height", size, "fill", ground);
    html.empty(
        "path",
        "d",
        pattern.path(),
        "stroke",
        Palette.REGIME,
        "stroke-width",
        pattern.stroke(),
        "fill",
        "none");
    html.close();
  }
}
