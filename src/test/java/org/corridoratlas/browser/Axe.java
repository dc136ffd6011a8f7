// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What of WCAG 2.2 AA a program can judge, judged on the page as it is. */
final class Axe {

  private static final String RUN =
      "() => axe.run(document, {runOnly: {type: 'tag',"
          + " values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}})"
          + ".then(({violations, passes}) => passes.length < 10 ? ['too little was judged']"
          + " : violations.flatMap(({id, nodes}) =>"
          + " nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`)))";

  private Axe() {}

  /** The rules broken, each with the element and what is wrong with it. */
  static List<?> violations(AtlasPage page) throws IOException {
    if (Boolean.TRUE.equals(page.page().evaluate("() => typeof axe === 'undefined'"))) {
      page.page().evaluate(script());
    }
    return (List<?>) page.page().evaluate(RUN);
  }

  private static String script() throws IOException {
    ClassLoader loader = Axe.class.getClassLoader();
    try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream("axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
