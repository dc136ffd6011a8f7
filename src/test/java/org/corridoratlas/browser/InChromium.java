// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the program and Chromium once for all browser tests, and gives each test its desk. */
final class InChromium implements ParameterResolver, AfterEachCallback {

  private static final Namespace NAMESPACE = Namespace.create(InChromium.class);

  /** The program and the browser, until the last test is over. */
  private record House(Playwright playwright, Browser browser, RunningAtlas atlas)
      implements AutoCloseable {

    static House open() {
      try {
        PlaywrightAssertions.setDefaultAssertionTimeout(WatchedPage.PATIENCE_MS);
        Playwright playwright = Chromium.playwright();
        return new House(playwright, Chromium.launch(playwright), RunningAtlas.start());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
      atlas.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Desk.class;
  }

  @Override
  public Desk resolveParameter(ParameterContext parameter, ExtensionContext context) {
    House house =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(House.class, key -> House.open(), House.class);
    return context
        .getStore(NAMESPACE)
        .computeIfAbsent(
            Desk.class, key -> new Desk(house.browser(), house.atlas().address()), Desk.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Desk desk = context.getStore(NAMESPACE).get(Desk.class, Desk.class);
    if (desk != null) {
      desk.clear();
    }
  }
}
