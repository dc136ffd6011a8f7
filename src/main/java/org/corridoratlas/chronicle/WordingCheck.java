// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.chronicle;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.DatasetProblem;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.Names;

/** Events are told in words that take no side; another's words stand in quotation marks. */
public final class WordingCheck implements CatalogueCheck {

  private static final String EVENTS = "events";
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”|«[^»]*»");
  private static final Pattern PARTISAN =
      Pattern.compile(
          "\\b(liberat|occup(y|ied|ation)|retak|retook|conquer|so-called)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<String> datasets() {
    return List.of(EVENTS);
  }

  @Override
  public List<DatasetProblem> problems(Catalogue catalogue) {
    return catalogue.collection(EVENTS).list().stream().flatMap(WordingCheck::problem).toList();
  }

  private static Stream<DatasetProblem> problem(Feature feature) {
    String own = QUOTED.matcher(Names.of(feature).english()).replaceAll("");
    Matcher partisan = PARTISAN.matcher(own);
    return partisan.find()
        ? Stream.of(
            new DatasetProblem(
                EVENTS,
                feature.id(),
                "name.en",
                "takes a side: '" + partisan.group() + "…'",
                "say neutrally what happened, or quote whom the words are from"))
        : Stream.empty();
  }
}
