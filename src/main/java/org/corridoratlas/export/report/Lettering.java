// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import org.corridoratlas.export.page.Markup;
import org.locationtech.jts.geom.Coordinate;

/**
 * Text on a drawing.
 *
 * <p>Fonts differ from reader to reader, so widths are estimates on the wide side.
 */
final class Lettering {

  private static final String NARROW = "iljtfrI.,:;'|()[] -·";
  private static final double NARROW_SHARE = 0.36;
  private static final double LOWER_SHARE = 0.6;
  private static final double UPPER_SHARE = 0.74;
  private static final int LAST_LATIN = 0x24f;

  private Lettering() {}

  /** The width of a text in a size, at most. */
  static double width(String text, double size) {
    return size * text.chars().mapToDouble(Lettering::share).sum();
  }

  private static double share(int c) {
    if (NARROW.indexOf(c) >= 0) {
      return NARROW_SHARE;
    }
    return Character.isUpperCase(c) || c > LAST_LATIN ? UPPER_SHARE : LOWER_SHARE;
  }

  /** Writes a text around a point, with a rim in the colour of the paper. */
  static void write(Markup svg, String text, At at) {
    svg.element(
        "text",
        text,
        "class",
        "name " + at.style(),
        "x",
        at.centre().x,
        "y",
        at.centre().y + 0.35 * at.size(),
        "font-size",
        at.size(),
        "text-anchor",
        "middle");
  }

  /**
   * Where and how.
   *
   * @param centre the middle of the text
   * @param size of the font, in units of the drawing
   * @param style a class of the style sheet
   */
  record At(Coordinate centre, double size, String style) {}
}
