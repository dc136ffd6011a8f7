// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Writes an answer of the API as a page. */
public final class PageWriter {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What is said elsewhere on the page, or only to programs. */
  private static final List<String> SAID =
      List.of(
          "title",
          "links",
          "disclaimer",
          "features",
          "timeStamp",
          "type",
          "geometry",
          "$schema",
          "$id");

  private final Frame frame;
  private final JsonNode answer;
  private final Markup html = new Markup();
  private final Content content;

  private PageWriter(Frame frame, JsonNode answer) {
    this.frame = frame;
    this.answer = answer;
    this.content = new Content(html, frame.base());
  }

  /**
   * The page of an answer.
   *
   * @param json the answer as programs get it
   * @return HTML in UTF-8
   */
  public static byte[] page(Frame frame, byte[] json) {
    try {
      PageWriter writer = new PageWriter(frame, JSON.readTree(json));
      writer.write();
      return ("<!doctype html>\n" + writer.html + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the answers of the API are JSON", e);
    }
  }

  private void write() {
    html.open("html", "lang", "en").line();
    head();
    html.open("body").line();
    html.element("a", "To the content", "class", "skip", "href", "#content").line();
    trail();
    html.open("main", "id", "content").line();
    html.element("h1", title()).line();
    if (isMapped()) {
      html.element("div", "", "id", "map", "class", "answer-map", "data-source", frame.data());
      html.line();
    }
    content();
    links();
    html.close().line();
    footer();
    html.close().line().close();
  }

  private String title() {
    String title = answer.path("title").asText("");
    JsonNode name = answer.path("properties").path("name");
    String named = name.isObject() ? name.path("en").asText("") : name.asText("");
    return title.isEmpty() ? (named.isEmpty() ? frame.title() : named) : title;
  }

  private void head() {
    html.open("head").line().empty("meta", "charset", "utf-8").line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    html.element("title", title() + " – Corridor Atlas").line();
    html.empty("link", "rel", "icon", "href", "/style/icon.svg", "type", "image/svg+xml").line();
    html.empty("link", "rel", "stylesheet", "href", "/style/answer.css").line();
    html.empty("link", "rel", "alternate", "type", "application/json", "href", frame.data()).line();
    if (isMapped()) {
      html.element("script", "", "type", "module", "src", "/map/answer-map.js").line();
    }
    html.close().line();
  }

  /** Whether the answer has something with a place. */
  private boolean isMapped() {
    for (JsonNode feature : answer.path("features")) {
      if (feature.path("geometry").isObject()) {
        return true;
      }
    }
    return answer.path("geometry").isObject();
  }

  private void trail() {
    html.open("header").open("nav", "aria-label", "Way to this page").open("ol").line();
    for (Frame.Step step : frame.trail()) {
      html.open("li").element("a", step.name(), "href", step.address()).close().line();
    }
    html.close().close().close().line();
  }

  private void content() {
    if (answer.has("features")) {
      new ItemsTable(content, html).write(answer.path("features"));
    }
    if (answer.has("geometry")) {
      content.members(answer.path("properties"), List.of());
    }
    List<String> apart =
        answer.has("geometry")
            ? Stream.concat(SAID.stream(), Stream.of("properties")).toList()
            : SAID;
    content.members(answer, apart);
  }

  private void links() {
    if (answer.path("links").isEmpty()) {
      return;
    }
    html.open("nav", "aria-label", "Links of this answer", "class", "links");
    html.element("h2", "Links").open("ul").line();
    for (JsonNode link : answer.path("links")) {
      String href = link.path("href").asText();
      html.open("li");
      html.text(Content.relation(link.path("rel").asText()) + ": ");
      content.link(href, link.path("title").asText(href));
      html.element("small", " " + link.path("type").asText("")).close().line();
    }
    html.close().close().line();
  }

  private void footer() {
    html.open("footer").line();
    html.open("p").text("The same as data: ");
    html.element("a", frame.data(), "href", frame.data()).close().line();
    html.element("p", frame.disclaimer(), "class", "disclaimer").line().close().line();
  }
}
