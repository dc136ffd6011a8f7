// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What one test sits down at: the running atlas, a browser, and the pages opened so far. */
final class Desk {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Browser browser;
  private final URI atlas;
  private final List<WatchedPage> opened = new ArrayList<>();

  Desk(Browser browser, URI atlas) {
    this.browser = browser;
    this.atlas = atlas;
  }

  /** The page on a desktop screen, loaded and compared. */
  AtlasPage open(String hash) {
    return open(hash, 1440, 900);
  }

  /** The page in a window of so many pixels, in a fresh profile, loaded and compared. */
  AtlasPage open(String hash, int width, int height) {
    return openAt(atlas, hash, width, height);
  }

  AtlasPage openAt(URI address, String hash, int width, int height) {
    return open(new WatchedPage(browser, address, width, height), hash);
  }

  /** The page after something was done to its window. */
  AtlasPage openAfter(Consumer<Page> prepared, String hash, int width, int height) {
    WatchedPage watched = new WatchedPage(browser, atlas, width, height);
    prepared.accept(watched.page());
    return open(watched, hash);
  }

  private AtlasPage open(WatchedPage watched, String hash) {
    opened.add(watched);
    watched.open(hash);
    AtlasPage page = new AtlasPage(watched);
    page.awaitReady();
    return page;
  }

  /** A file of the disk in a desktop window, watched like the page. */
  Page openFile(Path file) {
    WatchedPage watched = new WatchedPage(browser, atlas, 1440, 900);
    opened.add(watched);
    watched.page().navigate(file.toUri().toString());
    return watched.page();
  }

  /** The bytes the program answers with. */
  byte[] bytes(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(atlas.resolve(path)).build();
    HttpResponse<byte[]> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException(path + " is answered with " + answer.statusCode());
    }
    return answer.body();
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return JSON.readTree(bytes(path));
  }

  /** Closes every page; the first on which something went wrong unseen fails the test. */
  void clear() {
    List<AssertionError> failures = new ArrayList<>();
    for (WatchedPage page : opened) {
      try {
        page.close();
      } catch (AssertionError e) {
        failures.add(e);
      }
    }
    opened.clear();
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }
}
