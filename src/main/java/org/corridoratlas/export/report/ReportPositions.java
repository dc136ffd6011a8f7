// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.corridoratlas.export.page.Markup;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.Names;
import org.corridoratlas.route.Position;
import org.corridoratlas.route.Proposal;

/**
 * What each party said of each proposal, in alphabetical order of the parties.
 *
 * <p>The sides are those whose view the reader may take; a side of which no statement is known is
 * told with that.
 */
final class ReportPositions {

  private final Report report;

  private ReportPositions(Report report) {
    this.report = report;
  }

  static void write(Report report, Markup html) {
    ReportPositions positions = new ReportPositions(report);
    html.element("h2", "What each side says");
    report.options().stream()
        .map(ReportOption::proposal)
        .distinct()
        .flatMap(id -> report.wording().find("proposals", id).stream())
        .forEach(proposal -> positions.proposal(proposal, html));
  }

  private void proposal(Feature feature, Markup html) {
    html.open("section", "class", "said").open("h3").text(report.wording().name(feature));
    html.element("small", letters(feature.id())).close();
    proposed(feature).ifPresent(text -> html.element("p", text, "class", "small"));
    html.open("div", "class", "pair");
    parties(Proposal.of(feature)).forEach((party, said) -> party(party, said, html));
    html.close().close().line();
  }

  private String letters(String proposal) {
    return report.options().stream()
        .filter(option -> option.proposal().equals(proposal))
        .map(ReportOption::letter)
        .collect(Collectors.joining(", ", " (", ")"));
  }

  private static Optional<String> proposed(Feature feature) {
    List<String> parts = new ArrayList<>();
    if (!feature.texts("proposers").isEmpty()) {
      parts.add("Proposed by " + String.join(", ", feature.texts("proposers")));
    }
    feature.text("date").ifPresent(parts::add);
    feature.text("statusText").ifPresent(parts::add);
    String head = String.join(" · ", parts);
    String summary = Names.of(feature.object("summary")).english();
    String whole = head + (head.isEmpty() || summary.isEmpty() ? "" : ". ") + summary;
    return whole.isEmpty() ? Optional.empty() : Optional.of(whole);
  }

  /** The statements by party, and the sides without one. */
  private Map<String, List<Position>> parties(Proposal proposal) {
    Map<String, List<Position>> parties = new TreeMap<>();
    sides().forEach(side -> parties.put(side, new ArrayList<>()));
    for (Position position : proposal.positions()) {
      parties.computeIfAbsent(position.party(), key -> new ArrayList<>()).add(position);
    }
    return parties;
  }

  private List<String> sides() {
    return report.atlas().catalogue().perspectives().stream()
        .flatMap(id -> report.wording().find("jurisdictions", id).stream())
        .map(feature -> Names.of(feature).english())
        .distinct()
        .sorted()
        .toList();
  }

  private static void party(String party, List<Position> said, Markup html) {
    html.open("div").element("h4", party);
    if (said.isEmpty()) {
      html.element("p", "No statement is recorded.", "class", "small");
    }
    List<Position> ordered = new ArrayList<>(said);
    ordered.sort(Comparator.comparing(Position::date).thenComparing(Position::text));
    for (Position position : ordered) {
      html.open("p").text(position.text());
      html.element("small", position.date().isEmpty() ? " " : " " + position.date() + " ");
      ReportSources.references(position.sources(), html);
      html.close();
    }
    html.close();
  }
}
