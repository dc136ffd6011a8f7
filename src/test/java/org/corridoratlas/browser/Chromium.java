// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds Chromium on this machine, or gets it. */
final class Chromium {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final List<String> ELSEWHERE =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--force-color-profile=srgb");

  private Chromium() {}

  static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /**
   * Starts a browser: one that is installed; else, on Debian as root, the distribution's package;
   * else Playwright's own download.
   *
   * @throws IllegalStateException saying what to install, when none of these works
   */
  static Browser launch(Playwright playwright) {
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
    Optional<Path> executable = installed().or(Chromium::installPackage);
    executable.ifPresent(options::setExecutablePath);
    if (executable.isEmpty()) {
      download();
    }
    return playwright.chromium().launch(options);
  }

  private static Optional<Path> installed() {
    String path = System.getenv().getOrDefault("PATH", "");
    Stream<Path> onPath =
        Stream.of(path.split(File.pathSeparator, -1))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    Stream<Path> named = Stream.ofNullable(System.getenv("CHROME")).map(Path::of);
    return Stream.of(named, onPath, ELSEWHERE.stream().map(Path::of))
        .flatMap(paths -> paths)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> installPackage() {
    if (!Files.isExecutable(Path.of("/usr/bin/apt-get"))
        || !"root".equals(System.getProperty("user.name"))) {
      return Optional.empty();
    }
    run("apt-get", "-q", "update");
    run("apt-get", "-q", "install", "-y", "--no-install-recommends", "chromium");
    return installed();
  }

  private static void download() {
    try {
      run(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-cp",
          System.getProperty("java.class.path"),
          "com.microsoft.playwright.CLI",
          "install",
          "chromium");
    } catch (IllegalStateException e) {
      throw new IllegalStateException(
          "No Chromium was found and none could be fetched: install Chromium or Google Chrome, or"
              + " name its executable in the environment variable CHROME.",
          e);
    }
  }

  private static void run(String... command) {
    try {
      Process process = new ProcessBuilder(command).inheritIO().start();
      int exit = process.waitFor();
      if (exit != 0) {
        throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
      }
    } catch (IOException e) {
      throw new IllegalStateException(String.join(" ", command) + " could not be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
