// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.corridoratlas.catalogue.GeodataFolder;
import org.corridoratlas.comparison.Comparison;
import org.corridoratlas.comparison.ComparisonFeature;
import org.corridoratlas.comparison.ComparisonRequest;
import org.corridoratlas.comparison.Metric;
import org.corridoratlas.export.report.ReportWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReportTest {

  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "org", "corridoratlas", "app", "two-squares-report.html");
  private static final String HOSTILE = "\"'/><script src=//x.example>alert(1)</script>&amp;";

  @TempDir Path folder;

  private Wiring wiring;
  private Comparison comparison = new Comparison(Map.of(), List.of());

  @BeforeEach
  void compare() throws Exception {
    wiring = Wiring.of(GeodataFolder.of(TwoSquares.write(folder)));
    comparison =
        wiring
            .views()
            .comparer()
            .compare(
                new ComparisonRequest(
                    List.of("shared", "plain"),
                    Optional.empty(),
                    wiring.atlas().catalogue().defaultBetween(),
                    wiring.atlas().catalogue().asOf(),
                    "neutral"));
  }

  private String report(Comparison of) {
    return new String(ReportWriter.html(of, wiring.atlas(), "en"), StandardCharsets.UTF_8);
  }

  /** The report is written so that it is XML as well, but for its first line. */
  private static Document parsed(String html) throws Exception {
    String xml = html.substring(html.indexOf('\n') + 1);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document document, String tag) {
    NodeList found = document.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  @Test
  void the_report_of_a_small_world_is_as_approved() throws Exception {
    String css = "(?s)<style>.*?</style>";
    String version = String.valueOf(comparison.header().get("datasetVersion"));
    String normal = report(comparison).replaceAll(css, "<style/>").replace(version, "VERSION");
    Files.writeString(Path.of("target", GOLDEN.getFileName().toString()), normal);
    assertThat(normal).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void it_is_one_file_that_asks_for_nothing() throws Exception {
    Document document = parsed(report(comparison));
    for (String tag : List.of("script", "link", "img", "iframe", "object", "image", "base")) {
      assertThat(elements(document, tag)).as(tag).isEmpty();
    }
    for (Element element : elements(document, "*")) {
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        String name = element.getAttributes().item(i).getNodeName();
        String value = element.getAttributes().item(i).getNodeValue();
        assertThat(name).doesNotStartWith("on").isNotEqualTo("src");
        assertThat(value).doesNotContain("javascript:");
        boolean outside = value.startsWith("http:") || value.startsWith("https:");
        assertThat(!outside || element.getTagName().equals("a")).as(value).isTrue();
      }
    }
    assertThat(report(comparison)).doesNotContain("@import").doesNotContain("url(http");
  }

  @Test
  void what_is_referred_to_is_there_and_once() throws Exception {
    Document document = parsed(report(comparison));
    List<String> ids =
        elements(document, "*").stream()
            .map(element -> element.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    for (String tag : List.of("a", "use")) {
      assertThat(elements(document, tag))
          .extracting(element -> element.getAttribute("href"))
          .filteredOn(href -> href.startsWith("#"))
          .allMatch(href -> ids.contains(href.substring(1)));
    }
    assertThat(elements(document, "svg"))
        .filteredOn(svg -> svg.getAttribute("role").equals("img"))
        .hasSize(1 + comparison.features("option").size())
        .allMatch(svg -> ids.contains(svg.getAttribute("aria-labelledby")));
  }

  @Test
  void every_figure_of_the_table_is_that_of_the_comparison() throws Exception {
    List<ComparisonFeature> options = comparison.features("option");
    Map<String, Integer> seen = new HashMap<>();
    List<Element> cells =
        elements(parsed(report(comparison)), "td").stream()
            .filter(cell -> cell.hasAttribute("data-column"))
            .toList();
    for (Element cell : cells) {
      String column = cell.getAttribute("data-column");
      seen.merge(column, 1, Integer::sum);
      ComparisonFeature option =
          options.stream()
              .filter(one -> one.id().equals(cell.getAttribute("data-option")))
              .findFirst()
              .orElseThrow();
      double exact = new BigDecimal(String.valueOf(option.properties().get(column))).doubleValue();
      String shown = cell.getTextContent().replaceAll(" ± .*", "").replace("\u202f", "");
      boolean metres = metres().contains(column);
      double tolerance = metres ? 50.001 : 0.0005;
      assertThat(Double.parseDouble(shown) * (metres ? 1000 : 1))
          .as(column)
          .isBetween(exact - tolerance, exact + tolerance);
    }
    assertThat(seen).containsEntry("lengthMetres", options.size());
    assertThat(seen).containsEntry("crossings", options.size());
  }

  private List<String> metres() {
    return wiring.views().comparer().metrics().stream()
        .filter(metric -> metric.unit().equals("metre"))
        .map(Metric::id)
        .toList();
  }

  @Test
  void hostile_words_stay_words() throws Exception {
    List<ComparisonFeature> features = new ArrayList<>();
    for (ComparisonFeature feature : comparison.features()) {
      Map<String, @Nullable Object> properties = new HashMap<>(feature.properties());
      properties.replaceAll(
          (name, value) ->
              value instanceof String && !List.of("kind", "option").contains(name)
                  ? HOSTILE
                  : value);
      features.add(new ComparisonFeature(feature.id(), feature.geometry(), properties));
    }
    Map<String, @Nullable Object> header = new HashMap<>(comparison.header());
    header.replaceAll(
        (name, value) -> value instanceof String && !name.equals("asOf") ? HOSTILE : value);
    Document document = parsed(report(new Comparison(header, features)));
    assertThat(elements(document, "script")).isEmpty();
    assertThat(elements(document, "body").get(0).getTextContent()).contains(HOSTILE);
  }

  @Test
  void it_says_what_it_rests_on_and_what_it_does_not_mean() {
    assertThat(report(comparison))
        .contains("As of", "2020-01-01", "Nothing here exists.", "CC0-1.0", "West town – East town")
        .contains(String.valueOf(comparison.header().get("datasetVersion")))
        .contains("corridor-atlas compare shared plain --between west-town,east-town")
        .contains("Somebody");
  }
}
