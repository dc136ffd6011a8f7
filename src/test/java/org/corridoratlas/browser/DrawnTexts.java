// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** What is written on the map, told by the canvas it is written on. */
final class DrawnTexts {

  private static final String LISTENER = "drawn-texts.mjs";
  private static final int LOOKS = 40;
  private static final double BETWEEN_LOOKS = 150;

  private final AtlasPage page;
  private final List<Double> extent;

  private DrawnTexts(AtlasPage page, List<Double> extent) {
    this.page = page;
    this.extent = extent;
  }

  static DrawnTexts open(Desk desk, String hash, int width, int height)
      throws IOException, InterruptedException {
    return openAfter(page -> {}, desk, hash, width, height);
  }

  /** After something else was done to the window too. */
  static DrawnTexts openAfter(
      Consumer<Page> prepared, Desk desk, String hash, int width, int height)
      throws IOException, InterruptedException {
    double[] box = {180, 90, -180, -90};
    for (String collection : new String[] {"jurisdictions", "waters"}) {
      JsonNode all = desk.json("/api/collections/" + collection + "/items?limit=10000");
      all.path("features").forEach(f -> widen(box, f.path("geometry").path("coordinates")));
    }
    String listener = listener();
    AtlasPage page =
        desk.openAfter(prepared.andThen(it -> it.addInitScript(listener)), hash, width, height);
    page.awaitInk("labels", true);
    return new DrawnTexts(page, List.of(box[0], box[1], box[2], box[3]));
  }

  AtlasPage page() {
    return page;
  }

  /** Follows a link of the page, as one does who changes the address. */
  void go(String hash) {
    page.page().evaluate("hash => { location.hash = hash; }", hash);
    settledTexts();
  }

  List<String> texts() {
    Object texts = page.page().evaluate("() => drawnTexts().map(({text}) => text)");
    return ((List<?>) texts).stream().map(String.class::cast).toList();
  }

  /** Once they stay as they are. */
  List<String> settledTexts() {
    List<String> before = List.of();
    for (int i = 0; i < LOOKS; i++) {
      page.page().waitForTimeout(BETWEEN_LOOKS);
      List<String> now = texts();
      if (!now.isEmpty() && now.equals(before)) {
        return now;
      }
      before = now;
    }
    throw new AssertionError("the map does not come to rest");
  }

  /** What is wrong with them, in words. */
  List<String> faults() {
    settledTexts();
    List<Double> view =
        List.of(page.hash().replaceAll(".*m=([^;]*).*", "$1").split(",")).stream()
            .map(Double::valueOf)
            .toList();
    Object faults =
        page.page().evaluate("it => labelFaults(it)", Map.of("view", view, "extent", extent));
    return ((List<?>) faults).stream().map(String.class::cast).toList();
  }

  /** Writes a word upon the first drawn name that has it in it. */
  void writeUpon(String name) {
    page.page()
        .evaluate(
            "name => { const at = drawnTexts().find(({text}) => text.includes(name)).boxes[0][0];"
                + " const canvas = document.querySelector('.leaflet-atlas-labels-pane canvas');"
                + " const room = canvas.getBoundingClientRect();"
                + " const pen = canvas.getContext('2d'); pen.strokeText('x', -9, -9);"
                + " pen.fillText('upon', at[0] - room.left, at[1] - room.top + 8); }",
            name);
  }

  private static void widen(double[] box, JsonNode coordinates) {
    if (!coordinates.path(0).isNumber()) {
      coordinates.forEach(part -> widen(box, part));
      return;
    }
    box[0] = Math.min(box[0], coordinates.get(0).asDouble());
    box[1] = Math.min(box[1], coordinates.get(1).asDouble());
    box[2] = Math.max(box[2], coordinates.get(0).asDouble());
    box[3] = Math.max(box[3], coordinates.get(1).asDouble());
  }

  private static String listener() throws IOException {
    try (InputStream in = DrawnTexts.class.getResourceAsStream(LISTENER)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
