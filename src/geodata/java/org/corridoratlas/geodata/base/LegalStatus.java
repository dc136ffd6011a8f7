// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.geodata.base;

import java.util.List;
import java.util.Map;
import org.corridoratlas.geodata.Properties;

/** The legal status of delimited and undelimited stretches, with dates and sources. */
final class LegalStatus {
  private static final String SINCE = "1991-12-21";
  private static final String PROTOCOL = "2024-05-15";

  private static final String LINE =
      "Former inter-republic line; recognised by the Alma-Ata Declaration of 21 December 1991.";

  private LegalStatus() {}

  /** Properties of a stretch that is not delimited, or whose status is not assessed. */
  static Map<String, Object> of(String status, List<String> sources) {
    Properties properties = new Properties().with("legalStatus", status);
    if (status.equals("undelimited")) {
      properties.with("history", List.of(entry(status, List.of(SINCE), LINE, List.of("T005"))));
    }
    return properties.with("sources", sources).map();
  }

  /** Properties of a segment delimited in 2024: delimitation and demarcation apart. */
  static Map<String, Object> delimited2024(List<String> sources) {
    return new Properties()
        .with("legalStatus", "delimited")
        .with("delimitation", delimitation())
        .with("demarcation", demarcation())
        .with("history", history())
        .with("sources", sources)
        .map();
  }

  private static Map<String, Object> delimitation() {
    return new Properties()
        .with("status", "delimited")
        .with("date", PROTOCOL)
        .with("sources", List.of("S071", "T044"))
        .with("note", "Protocol-description agreed at the 9th meeting of the commissions.")
        .map();
  }

  private static Map<String, Object> demarcation() {
    return new Properties()
        .with("status", "boundary-posts-reported")
        .with("date", "2024-04-23")
        .with("sources", List.of("S139", "T044"))
        .with(
            "note",
            "First boundary post reported on this date, 28 posts by 26 April; "
                + "no final number was found.")
        .map();
  }

  private static List<Map<String, Object>> history() {
    return List.of(
        entry("undelimited", List.of(SINCE, PROTOCOL), LINE, List.of("T005")),
        entry(
            "delimited",
            List.of(PROTOCOL),
            "Preliminary agreement 19 April 2024, protocol-description 15 May 2024; "
                + "border services of both sides on the segment from 24 May 2024.",
            List.of("S038", "S071", "S044", "S011")));
  }

  /** A status that holds from a day on, or between two days when both are given. */
  private static Map<String, Object> entry(
      String status, List<String> days, String note, List<String> sources) {
    return new Properties()
        .with("status", status)
        .with("from", days.get(0))
        .with("to", days.size() == 2 ? days.get(1) : null)
        .with("sources", sources)
        .with("note", note)
        .map();
  }
}
