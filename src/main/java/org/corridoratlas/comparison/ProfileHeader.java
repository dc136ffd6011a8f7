// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the header of profiles. */
final class ProfileHeader {

  private static final String METHOD =
      "Heights are those of the ground under the line as drawn, not of the track: tunnels, bridges,"
          + " cuttings and embankments are not in them, and an inferred line has the ground it is"
          + " inferred on. Stations lie every 100 m and at the end. Ascent and descent leave out"
          + " rises and falls of less than 5 m. A gradient is the change of height over 1 km by"
          + " rail, over 200 m by road.";

  private static final String FROM_MODEL =
      "Heights are bilinear between the cells of the height model, above the zero of its own"
          + " vertical datum. An option on which it knows no height is drawn from listed heights.";

  private static final String FROM_PLACES =
      "No height model was given. What is known are the listed heights of places within 1 km of the"
          + " line, joined by straight lines; between them the ground is not known, so there are no"
          + " figures.";

  private final ComparisonBasis basis;
  private final Optional<Map<String, Object>> model;

  ProfileHeader(ComparisonBasis basis, Optional<Map<String, Object>> model) {
    this.basis = basis;
    this.model = model;
  }

  Map<String, @Nullable Object> of(
      ProfileRequest request, List<OptionProfile> profiles, String reference) {
    ComparisonRequest compared = request.compared();
    Map<String, @Nullable Object> header = new LinkedHashMap<>();
    header.put("proposals", compared.proposals());
    header.put("options", profiles.stream().map(p -> p.measures().option().id()).toList());
    header.put("reference", reference);
    header.put("between", compared.between().isEmpty() ? null : compared.between());
    header.put("asOf", compared.asOf().toString());
    header.put("perspective", compared.perspective());
    header.put("datasetVersion", basis.statement().datasetVersion());
    header.put("heightModel", model.orElse(null));
    header.put("stepMetres", HeightProfile.STEP_METRES);
    header.put("hysteresisMetres", Ascent.HYSTERESIS_METRES);
    header.put("waypointReachMetres", Waypoints.REACH_METRES);
    header.put("method", METHOD);
    header.put("heights", model.isPresent() ? FROM_MODEL : FROM_PLACES);
    header.put("metrics", ProfileFigures.METRICS.stream().map(Header::object).toList());
    header.put("disclaimer", basis.statement().disclaimer());
    header.put("licence", basis.statement().licence());
    header.put("attribution", basis.statement().attribution());
    header.put("sources", sources(profiles));
    return header;
  }

  private List<Map<String, Object>> sources(List<OptionProfile> profiles) {
    List<String> ids =
        profiles.stream()
            .flatMap(profile -> profile.waypoints().list().stream())
            .flatMap(waypoint -> waypoint.place().sources().stream())
            .toList();
    return new Citations(basis.sources()).of(ids);
  }
}
