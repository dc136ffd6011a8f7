// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes the header of a comparison. */
final class Header {

  /** How the figures came about; part of every answer. */
  private static final String METHOD =
      "Lengths are geodesic on WGS 84 (GeographicLib), never planar. A route is cut at the points"
          + " nearest to the two ends where it passes within 10 km of both, on the same side of all"
          + " boundaries. It is split where it"
          + " meets the edge of a jurisdiction; where it lies on another side than declared but"
          + " within its positional accuracy, its length is undetermined and makes no crossing."
          + " In the neutral perspective jurisdictions follow the authority in daily charge; a"
          + " state's perspective has the boundaries that are undisputed or that it accepts, less those"
          + " it disputes, and counts the exclaves that it accepts to the recognised state.";

  private static final String OWN =
      "Options listed in own were brought along with the question. They are no part of the data, have no source, and"
          + " the licence does not speak of them; they are measured by the same methods.";

  private final ComparisonBasis basis;
  private final List<Metric> metrics;

  Header(ComparisonBasis basis, List<Metric> metrics) {
    this.basis = basis;
    this.metrics = metrics;
  }

  Map<String, @Nullable Object> of(
      ComparisonRequest request, List<OptionMeasures> options, Option reference) {
    Map<String, @Nullable Object> header = new LinkedHashMap<>();
    header.put("proposals", request.all());
    List<String> own =
        options.stream().filter(o -> o.option().isOwn()).map(o -> o.option().id()).toList();
    if (!own.isEmpty()) {
      header.put("own", own);
      header.put("ownNote", OWN);
    }
    header.put("options", options.stream().map(measures -> measures.option().id()).toList());
    header.put("reference", reference.id());
    header.put("between", request.between().isEmpty() ? null : request.between());
    header.put("asOf", request.asOf().toString());
    header.put("perspective", request.perspective());
    header.put("datasetVersion", basis.statement().datasetVersion());
    header.put("methodVersion", MethodVersion.CURRENT);
    header.put("method", METHOD);
    header.put("metrics", metrics.stream().map(Header::object).toList());
    header.put(
        "control",
        options.stream().flatMap(option -> ControlMeasures.matrix(option).stream()).toList());
    header.put("disclaimer", basis.statement().disclaimer());
    header.put("licence", basis.statement().licence());
    header.put("attribution", basis.statement().attribution());
    header.put("sources", sources(options));
    return header;
  }

  static Map<String, String> object(Metric metric) {
    Map<String, String> object = new LinkedHashMap<>();
    object.put("id", metric.id());
    object.put("unit", metric.unit());
    object.put("definition", metric.definition());
    return object;
  }

  private List<Map<String, Object>> sources(List<OptionMeasures> options) {
    SortedSet<String> ids = new TreeSet<>();
    for (OptionMeasures measures : options) {
      ids.addAll(measures.option().proposal().feature().texts("sources"));
      measures.option().proposal().positions().forEach(said -> ids.addAll(said.sources()));
      ids.addAll(measures.option().route().feature().texts("sources"));
      measures
          .stretches()
          .forEach(stretch -> ids.addAll(stretch.section().feature().texts("sources")));
    }
    return new Citations(basis.sources()).of(ids);
  }
}
