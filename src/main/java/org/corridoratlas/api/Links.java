// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Links between resources, in documents and in the header of that name. */
final class Links {

  /** Belongs to an answer, not to what a link says of it: who compares types compares them bare. */
  private static final String CHARSET = "; charset=utf-8";

  private Links() {}

  /**
   * A link as it stands in a document.
   *
   * @param type the media type of what it leads to; its charset is left out
   */
  static Map<String, Object> link(String rel, String type, String href) {
    Map<String, Object> link = new LinkedHashMap<>();
    link.put("href", href);
    link.put("rel", rel);
    boolean isBare = !type.endsWith(CHARSET);
    link.put("type", isBare ? type : type.substring(0, type.length() - CHARSET.length()));
    return link;
  }

  /** An answer with the links of its body in its header too: who sends HEAD finds the way. */
  static Representation inHeader(List<Map<String, Object>> links, Representation answer) {
    return answer.with("Link", header(links));
  }

  /** Links as the header of that name has them (RFC 8288). */
  static String header(List<Map<String, Object>> links) {
    StringBuilder header = new StringBuilder();
    for (Map<String, Object> link : links) {
      header.append(header.isEmpty() ? "<" : ", <").append(link.get("href"));
      header.append(">; rel=\"").append(link.get("rel"));
      header.append("\"; type=\"").append(link.get("type")).append('"');
    }
    return header.toString();
  }
}
