// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A page in a fresh profile with fixed language and time zone. Closing it fails when anything went
 * wrong on it unseen.
 */
final class WatchedPage implements AutoCloseable {

  /** How long what is awaited may take: a busy machine is no fault of the page. */
  static final double PATIENCE_MS = 60_000;

  private final URI atlas;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  WatchedPage(Browser browser, URI atlas, int width, int height) {
    this.atlas = atlas;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("en-GB")
                .setTimezoneId("UTC")
                .setAcceptDownloads(true));
    context.setDefaultTimeout(PATIENCE_MS);
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add("console: " + message.text());
          }
        });
    page.onPageError(error -> complaints.add("exception: " + error));
    page.onRequest(
        request -> {
          String host = URI.create(request.url().replaceAll("[|{}]", "_")).getHost();
          if (host != null && !host.equals(atlas.getHost())) {
            complaints.add("request leaves the machine: " + request.url());
          }
        });
  }

  /** Opens the page in a state. */
  Page open(String hash) {
    page.navigate(atlas.resolve("/") + hash);
    return page;
  }

  Page page() {
    return page;
  }

  /** Forgets what was noticed so far, for a test that provokes it. */
  void expectComplaints() {
    complaints.clear();
  }

  /** Forgets requests that failed, for a test that has them fail; exceptions stay. */
  void expectFailedRequests() {
    complaints.removeIf(complaint -> complaint.startsWith("console: Failed to load resource"));
  }

  /** Saves a picture under {@code target/screenshots}. */
  void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
  }

  @Override
  public void close() {
    context.close();
    assertThat(complaints).as("what went wrong on the page").isEmpty();
  }
}
