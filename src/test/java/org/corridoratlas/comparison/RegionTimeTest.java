// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.corridoratlas.boundary.BoundarySegment;
import org.corridoratlas.boundary.LegalStatus;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.GeodataFolder;
import org.corridoratlas.feature.Feature;
import org.corridoratlas.feature.Histories;
import org.corridoratlas.observation.Observer;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.provenance.StatusEntry;
import org.corridoratlas.route.Proposal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day before an event and the day of it: each must show its own picture. */
class RegionTimeTest {

  private static final Catalogue CATALOGUE = Catalogue.read(GeodataFolder.of(Path.of("geodata")));
  private static final Comparer COMPARER = Comparer.of(ComparisonBasis.of(CATALOGUE));

  private static AsOf day(String date) {
    return AsOf.parse(date);
  }

  private static AsOf dayBefore(String date) {
    return new AsOf(LocalDate.parse(date).minusDays(1));
  }

  @ParameterizedTest
  @CsvSource({
    "statement-2020, 2020-11-10",
    "khndzoresk-bichanak, 2021-11-10",
    "araz-corridor-road, 2022-03-11",
    "crossroads-of-peace, 2023-10-26",
    "northern-railway, 2023-12-14",
    "unimpeded-passage, 2024-01-10",
    "tripp, 2025-08-08",
    "georgia-turkey, 2025-08-22"
  })
  void a_proposal_stands_from_its_day(String proposal, String date) {
    Proposal view = Proposal.of(CATALOGUE.collection("proposals").get(proposal));
    assertThat(view.standing(dayBefore(date))).isEqualTo(Proposal.Standing.NOT_YET_MADE);
    assertThat(view.standing(day(date))).isEqualTo(Proposal.Standing.STANDING);
    assertThat(standingInAnswer(proposal, day(date))).isEqualTo("standing");
    assertThat(standingInAnswer(proposal, dayBefore(date))).isEqualTo("not-yet-made");
  }

  private static String standingInAnswer(String proposal, AsOf asOf) {
    ComparisonRequest request =
        new ComparisonRequest(List.of(proposal), Optional.empty(), List.of(), asOf, "neutral");
    return String.valueOf(
        Answers.option(COMPARER.compare(request), 0).properties().get("standing"));
  }

  @ParameterizedTest
  @CsvSource({
    "rail-s-horadiz-minjivan, 2021-02-14, under-construction",
    "rail-kars-dilucu, 2025-08-22, under-construction",
    "road-iran-bilasuvar-kalaleh, 2026-02-28, suspended"
  })
  void a_section_changes_its_status_on_the_day(String section, String date, String status) {
    Feature feature = CATALOGUE.collection("sections").get(section);
    assertThat(status(feature, day(date))).hasValue(status);
    assertThat(status(feature, dayBefore(date))).isNotEqualTo(Optional.of(status));
  }

  private static Optional<String> status(Feature feature, AsOf asOf) {
    return Histories.history(feature).at(asOf).map(StatusEntry::status);
  }

  @ParameterizedTest
  @CsvSource({"AM-AZ.2, 2024-05-15", "AM-AZ.4, 2024-05-15", "AM-AZ.6, 2024-05-15"})
  void a_boundary_is_delimited_from_the_day_of_the_protocol(String boundary, String date) {
    BoundarySegment segment = BoundarySegment.of(CATALOGUE.collection("boundaries").get(boundary));
    assertThat(segment.legalStatus(dayBefore(date))).isEqualTo(LegalStatus.UNDELIMITED);
    assertThat(segment.legalStatus(day(date))).isEqualTo(LegalStatus.DELIMITED);
  }

  @ParameterizedTest
  @CsvSource({"EU2, 2023-08-02", "EU6, 2023-09-12"})
  void an_observer_is_there_from_the_day_its_base_opened(String observer, String date) {
    Observer view = Observer.of(CATALOGUE.collection("observers").get(observer));
    assertThat(view.active(day(date))).isTrue();
    assertThat(view.active(dayBefore(date))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"sections", "crossings", "observers", "boundaries", "delimited-segments"})
  void every_stage_of_every_history_shows_on_its_first_day(String collection) {
    for (Feature feature : CATALOGUE.collection(collection).list()) {
      for (StatusEntry entry : Histories.history(feature).entries()) {
        var from = entry.validity().from();
        if (from != null && from.first().equals(from.last())) {
          assertThat(status(feature, new AsOf(from.first())))
              .as(collection + " " + feature.id() + " on " + from)
              .hasValue(entry.status());
        }
      }
    }
  }
}
