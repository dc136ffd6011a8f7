// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page and what it loads: files packed with the program under {@code web}. Of its pages only
 * {@code /embed} may be shown in a frame of another page.
 */
final class PageFiles implements Resource {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html;charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain;charset=utf-8"));
  private static final Pattern SAFE = Pattern.compile("/([\\w-][\\w.-]*/)*([\\w-][\\w.-]*)?");

  private static final String EMBED = "/embed.html";

  private final List<String> framing;
  private final Optional<Tiles> tiles;

  /**
   * Files of the page.
   *
   * @param framing the origins whose pages may show {@code /embed} in a frame, {@code *} for any
   * @param tiles what lies under the map, if anything does
   */
  PageFiles(List<String> framing, Optional<Tiles> tiles) {
    this.framing = framing;
    this.tiles = tiles;
  }

  @Override
  public Representation represent(ApiRequest request) {
    String path = request.target().path();
    String file = path.endsWith("/") ? path + "index.html" : path.equals("/embed") ? EMBED : path;
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    byte[] bytes = type == null || !SAFE.matcher(file).matches() ? null : read(file);
    if (type == null || bytes == null) {
      throw new ProblemException(
          Problem.absent("Nothing is at " + path + ".", "the page is at /, the API at /api/"));
    }
    return type.startsWith("text/html")
        ? page(type, new String(bytes, StandardCharsets.UTF_8), file)
        : Representation.of(type, bytes).with("Vary", "Accept-Encoding");
  }

  private Representation page(String type, String html, String file) {
    String told = tiles.map(it -> it.named(html)).orElse(html);
    String images = tiles.map(it -> " " + it.origin()).orElse("");
    String framed = framing(file.equals(EMBED) ? framing : List.of());
    return Representation.of(type, told.getBytes(StandardCharsets.UTF_8))
        .with("Vary", "Accept-Encoding")
        .with("Content-Security-Policy", policy(images, framed));
  }

  private static byte @Nullable [] read(String file) {
    try (InputStream in = PageFiles.class.getResourceAsStream("/web" + file)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The policy of a page that no other page may show in a frame. */
  static String policy() {
    return policy("", framing(List.of()));
  }

  /** Scripts from here alone, and none inline. */
  private static String policy(String images, String framing) {
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:"
        + images
        + "; connect-src 'self'; font-src 'self';"
        + " manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none';"
        + " frame-ancestors "
        + framing;
  }

  private static String framing(List<String> origins) {
    return origins.isEmpty() ? "'none'" : String.join(" ", origins);
  }
}
