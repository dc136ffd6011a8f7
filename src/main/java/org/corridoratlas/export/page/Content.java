// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes values of JSON as lists of definitions, tables and lists. */
final class Content {

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
  private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
  private static final int MOST_COLUMNS = 14;

  private final Markup html;
  private final String base;

  Content(Markup html, String base) {
    this.html = html;
    this.base = base;
  }

  /** The members of an object, but for some. */
  void members(JsonNode object, List<String> apart) {
    boolean begun = false;
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      if (!apart.contains(member.getKey())) {
        if (!begun) {
          html.open("dl").line();
          begun = true;
        }
        html.element("dt", member.getKey());
        html.open("dd");
        value(member.getKey(), member.getValue());
        html.close().line();
      }
    }
    if (begun) {
      html.close().line();
    }
  }

  /** A value; its key tells what kind of text it is. */
  void value(String key, JsonNode value) {
    if (value.isObject()) {
      object(value);
    } else if (value.isArray()) {
      list(key, value);
    } else {
      scalar(key, value);
    }
  }

  private void object(JsonNode object) {
    if (object.has("coordinates") && object.has("type")) {
      html.text(object.path("type").asText() + ", shown on the map");
    } else if (isByLanguage(object)) {
      html.open("ul", "class", "names");
      object
          .properties()
          .forEach(
              name ->
                  html.open("li")
                      .element("small", name.getKey() + " ")
                      .element("span", name.getValue().asText(), "lang", name.getKey())
                      .close());
      html.close();
    } else if (object.isEmpty()) {
      html.text("–");
    } else {
      members(object, List.of());
    }
  }

  private static boolean isByLanguage(JsonNode object) {
    boolean all = !object.isEmpty();
    for (Map.Entry<String, JsonNode> member : object.properties()) {
      all &= LANGUAGE.matcher(member.getKey()).matches() && member.getValue().isTextual();
    }
    return all;
  }

  private void list(String key, JsonNode list) {
    if (list.isEmpty()) {
      html.text("–");
    } else if (list.path(0).isObject()) {
      objects(key, list);
    } else {
      html.open("ul", "class", "plain");
      for (JsonNode member : list) {
        html.open("li");
        value(key, member);
        html.close();
      }
      html.close();
    }
  }

  private void objects(String key, JsonNode list) {
    if (!self(list.path(0)).isEmpty()) {
      summaries(list);
      return;
    }
    Set<String> columns = new LinkedHashSet<>();
    for (JsonNode member : list) {
      member.fieldNames().forEachRemaining(columns::add);
    }
    if (columns.size() > MOST_COLUMNS || list.size() == 1) {
      for (JsonNode member : list) {
        html.open("section", "class", "entry");
        value(key, member);
        html.close();
      }
      return;
    }
    table(key, columns, list);
  }

  /** Where a member says that it stands itself; empty when it does not say. */
  private static String self(JsonNode member) {
    for (JsonNode link : member.path("links")) {
      if (link.path("rel").asText().equals("self")) {
        return link.path("href").asText();
      }
    }
    return "";
  }

  /** Members that have pages of their own: what they are called, and where that is. */
  private void summaries(JsonNode list) {
    html.open("ul", "class", "summaries").line();
    for (JsonNode member : list) {
      html.open("li").open("b");
      link(self(member), member.path("title").asText(member.path("id").asText()));
      html.close().element("p", member.path("description").asText("")).close().line();
    }
    html.close();
  }

  private void table(String key, Set<String> columns, JsonNode rows) {
    html.open("div", "class", "scroll-x", "role", "region", "aria-label", key, "tabindex", "0");
    html.open("table").open("thead").open("tr");
    columns.forEach(column -> html.element("th", column, "scope", "col"));
    html.close().close().open("tbody").line();
    for (JsonNode row : rows) {
      html.open("tr");
      for (String column : columns) {
        html.open("td", "class", row.path(column).isNumber() ? "figure" : "said");
        value(column, row.path(column));
        html.close();
      }
      html.close().line();
    }
    html.close().close().close();
  }

  private void scalar(String key, JsonNode value) {
    String text = value.asText();
    if (value.isNull() || value.isMissingNode()) {
      html.text("–");
    } else if (value.isBoolean()) {
      html.text(value.asBoolean() ? "yes" : "no");
    } else if (value.isTextual() && ADDRESS.matcher(text).matches()) {
      link(text, text);
    } else if (value.isTextual() && (key.equals("sources") || key.equals("source"))) {
      link(base + "/api/collections/sources/items/" + encoded(text), text);
    } else if (value.isTextual() && DAY.matcher(text).matches()) {
      html.element("time", text, "datetime", text);
    } else {
      html.text(text);
    }
  }

  /** A link, if the address is one of the web. */
  void link(String address, String text) {
    if (ADDRESS.matcher(address).matches()) {
      html.element("a", text, "href", address);
    } else {
      html.text(text);
    }
  }

  /** A text as it stands in a path. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** What a relation is called; those with an address by its end. */
  static String relation(String rel) {
    return rel.substring(rel.lastIndexOf('/') + 1);
  }
}
