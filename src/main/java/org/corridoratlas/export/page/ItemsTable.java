// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes features as a table: the id, which leads to the feature, its name, and what is short. */
final class ItemsTable {

  private static final String NAME = "name";
  private static final int LONGEST = 80;

  private final Content content;
  private final Markup html;

  ItemsTable(Content content, Markup html) {
    this.content = content;
    this.html = html;
  }

  void write(JsonNode features) {
    if (features.isEmpty()) {
      html.element("p", "No feature matches.").line();
      return;
    }
    Set<String> columns = columns(features);
    html.open("div", "class", "scroll-x", "role", "region", "tabindex", "0");
    html.open("table", "class", "items").element("caption", features.size() + " features").line();
    html.open("thead").open("tr").element("th", "id", "scope", "col");
    columns.forEach(column -> html.element("th", column, "scope", "col"));
    html.close().close().line().open("tbody").line();
    for (JsonNode feature : features) {
      row(feature, columns);
    }
    html.close().close().close().line();
  }

  /** The properties that are short in every feature; the name first. */
  private static Set<String> columns(JsonNode features) {
    Set<String> columns = new LinkedHashSet<>();
    List<String> refused = new ArrayList<>();
    for (JsonNode feature : features) {
      feature
          .path("properties")
          .properties()
          .forEach(
              property -> {
                boolean isShort = isShort(property.getKey(), property.getValue());
                (isShort ? columns : refused).add(property.getKey());
              });
    }
    refused.forEach(columns::remove);
    return columns;
  }

  private static boolean isShort(String key, JsonNode value) {
    boolean isList = value.isArray() && (value.isEmpty() || value.path(0).isTextual());
    return key.equals(NAME)
        || ((isList || value.isValueNode()) && value.toString().length() < LONGEST);
  }

  private void row(JsonNode feature, Set<String> columns) {
    String id = feature.path("id").asText();
    html.open("tr", "id", "f-" + id).open("th", "scope", "row");
    html.element("a", id, "href", "items/" + Content.encoded(id)).close();
    for (String column : columns) {
      JsonNode value = feature.path("properties").path(column);
      html.open("td", "class", value.isNumber() ? "figure" : "said");
      content.value(column, column.equals(NAME) && value.has("en") ? value.path("en") : value);
      html.close();
    }
    html.close().line();
  }
}
