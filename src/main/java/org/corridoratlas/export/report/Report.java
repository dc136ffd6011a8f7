// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.corridoratlas.boundary.Perspectives;
import org.corridoratlas.boundary.Territory;
import org.corridoratlas.comparison.Comparison;
import org.corridoratlas.provenance.AsOf;
import org.corridoratlas.query.Atlas;
import org.jspecify.annotations.Nullable;

/**
 * What a report is made from.
 *
 * @param comparison what is reported
 * @param options its options
 * @param atlas the data around it
 * @param wording what things are called
 */
record Report(Comparison comparison, List<ReportOption> options, Atlas atlas, Wording wording) {

  static Report of(Comparison comparison, Atlas atlas, String language) {
    return new Report(
        comparison,
        ReportOption.of(comparison),
        atlas,
        new Wording(atlas, language, String.valueOf(comparison.header().get("perspective"))));
  }

  /** A member of the header as text; empty when it has none. */
  String header(String member) {
    @Nullable Object value = comparison.header().get(member);
    return value == null ? "" : value.toString();
  }

  /** A member of the header as a list of texts. */
  List<String> texts(String member) {
    return comparison.header().get(member) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** A member of the header as a list of objects. */
  List<Map<?, ?>> objects(String member) {
    List<Map<?, ?>> objects = new ArrayList<>();
    if (comparison.header().get(member) instanceof List<?> list) {
      for (Object one : list) {
        if (one instanceof Map<?, ?> map) {
          objects.add(map);
        }
      }
    }
    return objects;
  }

  /** Areas and lines as the perspective of the comparison has them. */
  Territory territory() {
    return Perspectives.of(atlas.catalogue()).get(header("perspective"));
  }

  /** The day whose statuses hold. */
  AsOf asOf() {
    return AsOf.parse(header("asOf"));
  }

  /** The two places between which options are compared; none when routes are whole. */
  List<String> between() {
    return texts("between");
  }

  /** The option from which the others differ. */
  boolean isReference(ReportOption option) {
    return option.id().equals(header("reference"));
  }

  /** The name of an option: its proposal, and its route where that is not told by the mode. */
  String name(ReportOption option) {
    return wording.name("proposals", option.proposal());
  }
}
