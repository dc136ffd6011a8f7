// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.locationtech.jts.geom.Envelope;

/**
 * HTML and SVG as it is written: elements are closed in order, text and attributes are escaped.
 *
 * <p>Control characters, and those that turn the direction of the text around them, are left out.
 */
public final class Markup {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> unclosed = new ArrayDeque<>();

  /** Opens an element; attributes are name, value in turn, an empty name is left out. */
  public Markup open(String tag, Object... attributes) {
    start(tag, attributes);
    out.append('>');
    unclosed.push(tag);
    return this;
  }

  /** An element without content. */
  public Markup empty(String tag, Object... attributes) {
    start(tag, attributes);
    out.append("/>");
    return this;
  }

  /** A box of a drawing. */
  public Markup rect(Envelope box, Object... attributes) {
    start("rect", attributes);
    out.append(" x=\"").append(px(box.getMinX()));
    out.append("\" y=\"").append(px(box.getMinY()));
    out.append("\" width=\"").append(px(box.getWidth()));
    out.append("\" height=\"").append(px(box.getHeight())).append("\"/>");
    return this;
  }

  /** An element that holds text. */
  public Markup element(String tag, String text, Object... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Text. */
  public Markup text(String text) {
    escaped(text);
    return this;
  }

  /** A line end, for those who read the file. */
  public Markup line() {
    out.append('\n');
    return this;
  }

  /** Closes what was opened last. */
  public Markup close() {
    out.append("</").append(unclosed.pop()).append('>');
    return this;
  }

  /** The style sheet of the page, which is not text from the data. */
  public Markup style(String css) {
    out.append("<style>\n").append(css).append("</style>");
    return this;
  }

  /** A length on the drawing, to a tenth of its unit. */
  public static String px(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long size = Math.abs(tenths);
    return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
  }

  private void start(String tag, Object... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      out.append(' ').append(attributes[i]).append("=\"");
      escaped(value instanceof Double number ? px(number) : String.valueOf(value));
      out.append('"');
    }
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> {
          if (isShown(c)) {
            out.append(c);
          }
        }
      }
    }
  }

  private static boolean isShown(char c) {
    boolean control = c < ' ' && c != '\n' && c != '\t';
    boolean turning = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    return !control && c != '\u007f' && !turning && c != '\ufffe' && c != '\uffff';
  }

  @Override
  public String toString() {
    if (!unclosed.isEmpty()) {
      throw new IllegalStateException("not closed: " + unclosed);
    }
    return out.toString();
  }
}
