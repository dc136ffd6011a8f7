// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.corridoratlas.comparison.ClaimsBySubject;
import org.jspecify.annotations.Nullable;

/** Writes published figures by subject. */
public final class ClaimsWriter {

  /** What of the header is repeated in every row of the table. */
  private static final List<String> REPEATED =
      List.of("asOf", "perspective", "datasetVersion", "licence", "disclaimer");

  private ClaimsWriter() {}

  /** Figures as JSON: subjects, in them groups, in them claims. */
  public static byte[] json(ClaimsBySubject answer) {
    Map<String, @Nullable Object> root = new LinkedHashMap<>(answer.header());
    root.put("subjects", answer.subjects().stream().map(ClaimsWriter::subject).toList());
    return Json.bytes(root);
  }

  private static Map<String, Object> subject(ClaimsBySubject.Subject subject) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", subject.type());
    object.put("id", subject.id());
    object.put("name", subject.names().byLanguage());
    object.put("groups", subject.groups().stream().map(ClaimsWriter::group).toList());
    return object;
  }

  private static Map<String, @Nullable Object> group(ClaimsBySubject.Group group) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>(group.properties());
    object.put("claims", group.claims());
    return object;
  }

  /** Figures as CSV: one row for each claim. */
  public static byte[] csv(ClaimsBySubject answer) {
    CsvTable table = new CsvTable();
    for (ClaimsBySubject.Subject subject : answer.subjects()) {
      for (ClaimsBySubject.Group group : subject.groups()) {
        for (Map<String, @Nullable Object> claim : group.claims()) {
          Map<String, @Nullable Object> row = new LinkedHashMap<>();
          row.put("subjectType", subject.type());
          row.put("subject", subject.id());
          row.put("subjectName", subject.names().english());
          row.put("group", group.properties().get("id"));
          row.put("onlySide", group.properties().get("onlySide"));
          row.putAll(claim);
          row.put("sources", members(claim, "id"));
          row.put("sourceAddresses", members(claim, "url"));
          REPEATED.forEach(name -> row.put(name, answer.header().get(name)));
          table.add(row);
        }
      }
    }
    return table.bytes();
  }

  private static List<?> members(Map<String, @Nullable Object> claim, String name) {
    return claim.get("sources") instanceof List<?> sources
        ? sources.stream()
            .map(source -> source instanceof Map<?, ?> cited ? cited.get(name) : null)
            .filter(Objects::nonNull)
            .toList()
        : List.of();
  }
}
