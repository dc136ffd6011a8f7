// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures of a tile server under the map, where the server of the atlas names one. */
@ExtendWith(InChromium.class)
class TilesIT {

  private static final Set<String> ASKED = new ConcurrentSkipListSet<>();
  private static final String WHOSE = "Tiles of <nobody> & \"friends\"";
  private static HttpServer tiles;
  private static RunningAtlas atlas;

  @BeforeAll
  static void start() throws IOException {
    byte[] tile = tile();
    tiles = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    tiles.createContext(
        "/",
        exchange -> {
          ASKED.add(exchange.getRequestURI().getPath());
          exchange.getResponseHeaders().set("Content-Type", "image/png");
          exchange.sendResponseHeaders(200, tile.length);
          exchange.getResponseBody().write(tile);
          exchange.close();
        });
    tiles.start();
    String template = "http://localhost:" + tiles.getAddress().getPort() + "/{z}/{x}/{y}.png";
    atlas = RunningAtlas.startWith("--tiles", template, "--tiles-attribution", WHOSE);
  }

  @AfterAll
  static void stop() {
    atlas.close();
    tiles.stop(0);
  }

  @Test
  void they_lie_under_the_map_and_say_whose_they_are(Desk desk) {
    AtlasPage page = desk.openAt(atlas.address(), "#v1;m=39.2,46.2,9", 1440, 900);
    page.await(
        "() => [...document.querySelectorAll('.leaflet-tile-pane img')]"
            + ".some((tile) => tile.complete && tile.naturalWidth === 256)",
        null);
    assertThat(ASKED).anyMatch(path -> path.matches("/9/32[0-9]/19[0-9]\\.png"));
    assertThat(page.map().getByText(WHOSE)).isVisible();
    page.awaitInk("labels", true);
    page.page().waitForTimeout(500);
    assertThat(page.tones("labels")).as("names over the tiles").isGreaterThan(10);
  }

  @Test
  void the_saved_picture_leaves_them_out(Desk desk) {
    AtlasPage page = desk.openAt(atlas.address(), "#v1;m=39.2,46.2,9", 1440, 900);
    page.openSheet("export");
    Download download =
        page.page().waitForDownload(() -> page.button("Picture of the map (PNG)").click());
    assertThat(download.suggestedFilename()).endsWith(".png");
    assertThat(download.failure()).isNull();
  }

  @Test
  void without_them_the_page_names_no_other_server(Desk desk) throws Exception {
    AtlasPage page = desk.open("");
    assertThat(page.map().locator(".atlas-tiles")).hasCount(0);
    assertThat(new String(desk.bytes("/"), StandardCharsets.UTF_8))
        .contains("<meta name=\"atlas-tiles\" content=\"\">");
  }

  private static byte[] tile() throws IOException {
    BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
