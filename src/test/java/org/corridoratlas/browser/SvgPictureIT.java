// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The map as an SVG: readable by itself, and the same picture as the PNG. */
@ExtendWith(InChromium.class)
class SvgPictureIT {

  private static final String LINK =
      "#v1;p=tripp~RAIL_S;v=AM;d=2025-04-30;l=bdoiecps;m=39.7,45.9,8.5";

  /** The share of pixels that differ by more than a trace of rounding. */
  private static final String DIFFERENCE =
      "async ([svg, png]) => {"
          + " const drawn = async (source) => { const image = new Image();"
          + "  image.src = source; await image.decode(); return image; };"
          + " const first = await drawn('data:image/png;base64,' + png);"
          + " const second = await drawn('data:image/svg+xml;base64,' + svg);"
          + " const {width, height} = first;"
          + " const pixels = (image) => {"
          + "  const pen = new OffscreenCanvas(width, height).getContext('2d');"
          + "  pen.drawImage(image, 0, 0, width, height);"
          + "  return pen.getImageData(0, 0, width, height).data; };"
          + " const [a, b] = [pixels(first), pixels(second)]; let count = 0;"
          + " for (let i = 0; i < a.length; i += 4)"
          + "  if ([0, 1, 2].some((c) => Math.abs(a[i + c] - b[i + c]) > 2)) count += 1;"
          + " return count / (width * height); }";

  @Test
  void it_says_in_text_what_it_shows_and_needs_nothing_from_elsewhere(Desk desk) throws Exception {
    AtlasPage page = desk.open(LINK);
    String svg = new String(picture(page, "svg"), StandardCharsets.UTF_8);
    Document picture = parsed(svg);
    List<String> texts = texts(picture, "text");
    assertThat(texts)
        .containsAll(page.legend().locator("li").allTextContents().stream().limit(2).toList())
        .contains(page.map().locator(".atlas-scale > span").first().textContent().trim())
        .contains("ARMENIA", "AZERBAIJAN", "Lachin · Laçın", "View of Armenia, as of 30 April 2025")
        .anyMatch(text -> text.contains("Not for navigation or demarcation."))
        .anyMatch(text -> text.contains("OpenStreetMap contributors (ODbL)"))
        .anyMatch(text -> text.endsWith(LINK));
    assertThat(texts(picture, "title")).singleElement().asString().startsWith("TRIPP: Armenian");
    assertThat(texts(picture, "desc")).singleElement().asString().contains("not imply", "ODbL");
    assertThat(picture.getDocumentElement().getAttribute("xml:lang")).isEqualTo("en");
    assertThat(texts(picture, "script")).isEmpty();
    assertThat(all("\\bhref=\"(.)", svg)).isNotEmpty().containsOnly("#");
    assertThat(all("\\burl\\((.)", svg)).isNotEmpty().containsOnly("#");
    assertThat(all("\\s(on\\w+|style|src)=", svg)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        LINK,
        "",
        "#v1;m=40.9,45.3,10;u=hy;n=hy;l=bdoiecps",
        "#v1;v=AZ;l=bdoiecpsk;m=39.9,45.6,8.5;t=coverage;s=places/meghri"
      })
  void as_an_image_it_is_the_picture_that_the_png_is(String link, Desk desk) throws Exception {
    AtlasPage page = desk.open(link);
    page.awaitInk("labels", true);
    Base64.Encoder encoder = Base64.getEncoder();
    List<String> both =
        List.of(
            encoder.encodeToString(picture(page, "svg")),
            encoder.encodeToString(picture(page, "png")));
    double share = ((Number) page.page().evaluate(DIFFERENCE, both)).doubleValue();
    assertThat(share).as("share of pixels that differ").isLessThan(0.01);
  }

  @ParameterizedTest
  @CsvSource({
    "card, 1200, 630, 1200, 0.01",
    "slide, 1920, 1080, 1920, 0.01",
    // A browser rounds millimetres to whole pixels before it stretches the image to so many dots.
    "page, 3508, 2480, 297mm, 0.04"
  })
  void in_a_size_of_its_own_all_stands_on_the_sheet(
      String size, int width, int height, String shown, double most, Desk desk) throws Exception {
    AtlasPage page = desk.open(LINK);
    page.awaitInk("labels", true);
    page.openSheet("export");
    page.page().getByLabel("Size").selectOption(size);
    byte[] png = picture(page, "png");
    byte[] svg = picture(page, "svg");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(List.of(image.getWidth(), image.getHeight())).isEqualTo(List.of(width, height));
    Document picture = parsed(new String(svg, StandardCharsets.UTF_8));
    Element root = picture.getDocumentElement();
    assertThat(root.getAttribute("width")).isEqualTo(shown);
    List<Double> box =
        Pattern.compile(" ")
            .splitAsStream(root.getAttribute("viewBox"))
            .map(Double::parseDouble)
            .toList();
    assertThat(overTheEdge(picture, box.get(2), box.get(3))).isEmpty();
    assertThat(texts(picture, "text"))
        .contains("ARMENIA", "railway", "View of Armenia, as of 30 April 2025")
        .anyMatch(text -> text.contains("Not for navigation or demarcation."));
    Base64.Encoder encoder = Base64.getEncoder();
    Object both = List.of(encoder.encodeToString(svg), encoder.encodeToString(png));
    double share = ((Number) page.page().evaluate(DIFFERENCE, both)).doubleValue();
    assertThat(share).as("share of pixels that differ").isLessThan(most);
  }

  /** Words of legend, title and notes that would be cut off; the map is clipped anyway. */
  private static List<String> overTheEdge(Document picture, double width, double height) {
    NodeList found = picture.getElementsByTagName("text");
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> (Element) found.item(i))
        .filter(text -> !((Element) text.getParentNode()).hasAttribute("clip-path"))
        .filter(text -> text.hasAttribute("textLength"))
        .filter(
            text ->
                number(text, "x") + number(text, "textLength") > width
                    || number(text, "y") + 4 > height)
        .map(Element::getTextContent)
        .toList();
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }

  private static byte[] picture(AtlasPage page, String form) throws Exception {
    if (!page.page().locator("#popover-export").evaluate("sheet => sheet.open").equals(true)) {
      page.openSheet("export");
    }
    String language = page.page().locator("html").getAttribute("lang");
    Locator button = page.page().locator("#export-" + form);
    if ("en".equals(language)) {
      button = page.button("Picture of the map (" + form.toUpperCase(Locale.ROOT) + ")");
    }
    Download download = page.page().waitForDownload(button::click);
    assertThat(download.suggestedFilename()).endsWith("." + form);
    return Files.readAllBytes(download.path());
  }

  private static Document parsed(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> ((Element) found.item(i)).getTextContent())
        .toList();
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(SvgPictureIT::first).toList();
  }

  private static String first(MatchResult match) {
    return match.group(1);
  }
}
