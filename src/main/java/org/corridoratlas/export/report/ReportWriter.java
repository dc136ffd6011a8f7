// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.corridoratlas.comparison.Comparison;
import org.corridoratlas.export.page.Markup;
import org.corridoratlas.query.Atlas;

/**
 * Writes a comparison as one HTML file that needs nothing beside itself and prints on A4.
 *
 * <p>Every figure in it is a figure of the comparison, rounded. Equal input gives equal bytes.
 */
public final class ReportWriter {

  /** The languages in which names may be written, ISO 639-1; the first is the default. */
  public static final List<String> LANGUAGES = List.of("en", "hy", "az", "ru");

  private final Report report;
  private final Markup html = new Markup();

  private ReportWriter(Report report) {
    this.report = report;
  }

  /**
   * The report on a comparison.
   *
   * @param comparison what is reported
   * @param atlas the data from which it was made
   * @param language of names, one of {@link #LANGUAGES}; the rest is English
   * @throws IllegalArgumentException naming a language that is none of them
   */
  public static byte[] html(Comparison comparison, Atlas atlas, String language) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(
          "'" + language + "' is not a language of names; use one of " + LANGUAGES);
    }
    ReportWriter writer = new ReportWriter(Report.of(comparison, atlas, language));
    writer.page();
    return ("<!DOCTYPE html>\n" + writer.html + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void page() {
    html.open("html", "lang", "en").line().open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    String policy = "default-src 'none'; style-src 'unsafe-inline'";
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    String viewport = "width=device-width, initial-scale=1";
    html.empty("meta", "name", "viewport", "content", viewport).line();
    html.element("title", title() + ", as of " + report.header("asOf")).line();
    html.style(styleSheet()).line().close().line().open("body").line();
    Patterns.define(html);
    head();
    html.open("main").line();
    ReportMap.write(report, html);
    ReportStrips.write(report, html);
    ReportTable.write(report, html);
    ReportClaims.write(report, html);
    ReportPositions.write(report, html);
    ReportSources.write(report, html);
    html.close().line();
    new ReportStatement(report).write(html);
    html.close().line().close();
  }

  private String title() {
    String ends =
        report.between().stream().map(report.wording()::end).collect(Collectors.joining(" – "));
    return ends.isEmpty() ? "Options compared" : "Options compared: " + ends;
  }

  private void head() {
    html.open("header");
    html.element("p", report.atlas().catalogue().title(), "class", "region");
    html.element("h1", title());
    html.open("p", "class", "facts");
    html.text("As of ").element("b", report.header("asOf"));
    html.text(" · perspective: ").element("b", perspective());
    html.text(" · data ").element("b", report.header("datasetVersion"));
    html.text(" · method ").element("b", report.header("methodVersion"));
    html.close().close().line();
  }

  private String perspective() {
    String id = report.header("perspective");
    return report.wording().find("jurisdictions", id).isPresent()
        ? report.wording().jurisdiction(id)
        : Wording.words(id);
  }

  private static String styleSheet() {
    try (InputStream in = ReportWriter.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("the style sheet of the report is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
