// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pictures of another server that lie under the map.
 *
 * @param template the address of a picture with {@code {z}}, {@code {x}} and {@code {y}} in it
 * @param attribution whose pictures they are, shown wherever they are
 */
public record Tiles(String template, String attribution) {

  private static final Pattern FORM =
      Pattern.compile("(https?://([a-z0-9.:\\[\\]-]+))(/[\\w.~%/{}?&=@:+-]*)");
  private static final String PLACE = "<meta name=\"atlas-tiles\" content=\"\">";

  /**
   * Checks both.
   *
   * @throws IllegalArgumentException saying what would be right
   */
  public Tiles {
    Matcher parts = FORM.matcher(template);
    boolean known = parts.matches() && Authority.valid(parts.group(2));
    String rest = known ? parts.group(3) : "";
    for (String key : new String[] {"{z}", "{x}", "{y}"}) {
      known &= rest.contains(key);
      rest = rest.replace(key, "");
    }
    if (!known || rest.contains("{") || rest.contains("}")) {
      throw new IllegalArgumentException(
          "'"
              + template
              + "' is no address of tiles; write it such as"
              + " https://tiles.example.org/{z}/{x}/{y}.png, with {z}, {x} and {y} alone");
    }
    if (attribution.isBlank()) {
      throw new IllegalArgumentException(
          "tiles need --tiles-attribution TEXT, which says whose they are");
    }
  }

  /** Where they come from, as a content security policy names it. */
  String origin() {
    Matcher parts = FORM.matcher(template);
    return parts.matches() ? parts.group(1) : "";
  }

  /** A page that tells its map about them. */
  String named(String html) {
    return html.replace(
        PLACE,
        "<meta name=\"atlas-tiles\" content=\""
            + escaped(template)
            + "\" data-attribution=\""
            + escaped(attribution)
            + "\">");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
