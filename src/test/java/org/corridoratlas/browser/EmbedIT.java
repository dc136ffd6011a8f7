// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The atlas in a frame of another page. */
@ExtendWith(InChromium.class)
class EmbedIT {

  private static final String LINK =
      "#v1;p=tripp~RAIL_S,araz-corridor-rail~RAIL_ARAZ;d=2025-04-30;v=AM";

  @Test
  void the_code_of_the_share_sheet_shows_the_state_in_a_frame_of_another_origin(Desk desk)
      throws Exception {
    AtlasPage atlas = desk.open(LINK);
    atlas.openSheet("share");
    Locator written = atlas.page().getByLabel("Code for a page of your own");
    assertThat(written).hasValue(Pattern.compile("^<iframe src=\""));
    String code = written.inputValue();
    assertThat(code).contains("/embed#v1;", " title=\"Corridor Atlas: ");
    try (Elsewhere elsewhere = Elsewhere.serving(code)) {
      Page host = atlas.page();
      host.navigate(elsewhere.address());
      FrameLocator frame = host.frameLocator("iframe");
      assertThat(frame.locator("html.ready")).isVisible();
      assertThat(frame.locator("h1"))
          .hasText("Corridor Atlas View of Armenia, as of 30 April 2025");
      assertThat(frame.locator(".embed-options li")).hasCount(2);
      assertThat(frame.locator(".embed-options li").first())
          .containsText("TRIPP: Armenian jurisdiction, joint US-Armenian company, railway");
      assertThat(frame.locator(".embed-length").first()).containsText("km");
      assertThat(frame.locator("footer")).containsText("OpenStreetMap");
      assertThat(frame.locator("footer")).containsText("do not imply endorsement");
      assertThat(frame.locator(".atlas-legend")).isVisible();
      atlas.watched().picture("embed");
      opens_in_the_atlas(atlas, host.frames().get(1));
    }
  }

  /** The link out of the frame leads to the very state, also once the reader has moved the map. */
  private static void opens_in_the_atlas(AtlasPage atlas, Frame frame) {
    String before = frame.locator(".embed-open").getAttribute("href");
    assertThat(before).startsWith("./#v1;p=tripp~RAIL_S,araz-corridor-rail~RAIL_ARAZ;d=2025-04-30");
    frame.getByLabel("Closer").click();
    assertThat(frame.locator(".embed-open")).hasAttribute("href", Pattern.compile(".*;m=.*"));
    Page opened = atlas.page().context().waitForPage(() -> frame.locator(".embed-open").click());
    assertThat(opened.locator("html.ready")).isVisible();
    assertThat((String) opened.evaluate("location.hash"))
        .isEqualTo(frame.locator(".embed-open").getAttribute("href").substring(2));
  }

  @Test
  void the_atlas_itself_is_not_shown_in_a_frame(Desk desk) throws Exception {
    AtlasPage atlas = desk.open(LINK);
    String page = atlas.page().url();
    try (Elsewhere elsewhere = Elsewhere.serving("<iframe src=\"" + page + "\"></iframe>")) {
      atlas.page().navigate(elsewhere.address());
      assertThat(atlas.page().frameLocator("iframe").locator("#map")).hasCount(0);
      atlas.watched().expectComplaints();
    }
  }

  @Test
  void a_link_that_names_what_is_unknown_says_so_in_the_frame_too(Desk desk) {
    AtlasPage atlas = desk.open("");
    atlas.page().navigate(atlas.page().url().replaceAll("/$", "/embed#v1;p=tripp~RAIL_S,nobody"));
    assertThat(atlas.message()).containsText("The link names “nobody”");
    assertThat(atlas.page().locator(".embed-options li")).hasCount(1);
  }

  @Test
  void an_own_proposal_that_is_gone_is_told_in_the_frame_too(Desk desk) {
    AtlasPage atlas = desk.open("");
    String address = atlas.page().url().replaceAll("/$", "/embed#v1;p=tripp~RAIL_S,own-gone~own");
    atlas.page().navigate(address);
    assertThat(atlas.message()).containsText("does not keep (any more): own-gone.");
    assertThat(atlas.message()).not().containsText("which this atlas does not know");
    assertThat(atlas.page().locator(".embed-options li")).hasCount(1);
    atlas.watched().expectFailedRequests();
  }

  /** A page of another origin: the same machine, another port. */
  private record Elsewhere(HttpServer server) implements AutoCloseable {

    static Elsewhere serving(String body) throws Exception {
      byte[] page =
          ("<!doctype html><title>A page</title><body>" + body).getBytes(StandardCharsets.UTF_8);
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
          });
      server.start();
      return new Elsewhere(server);
    }

    String address() {
      return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}
