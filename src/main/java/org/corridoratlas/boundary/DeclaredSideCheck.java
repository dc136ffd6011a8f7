// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.CatalogueCheck;
import org.corridoratlas.catalogue.DatasetProblem;
import org.corridoratlas.feature.Feature;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

/** Points lie in the jurisdiction that they declare, or as near to it as they are accurate. */
public final class DeclaredSideCheck implements CatalogueCheck {

  /** The property that declares the jurisdiction, by dataset. */
  private static final Map<String, String> PROPERTIES =
      Map.of("places", "jurisdiction", "observers", "side");

  private final String dataset;

  private DeclaredSideCheck(String dataset) {
    this.dataset = dataset;
  }

  /** One rule for each dataset whose points declare a jurisdiction. */
  public static List<CatalogueCheck> all() {
    return PROPERTIES.keySet().stream()
        .sorted()
        .<CatalogueCheck>map(DeclaredSideCheck::new)
        .toList();
  }

  @Override
  public List<String> datasets() {
    return List.of("jurisdictions", "boundaries", dataset);
  }

  @Override
  public List<DatasetProblem> problems(Catalogue catalogue) {
    Jurisdictions jurisdictions =
        Perspectives.of(
                catalogue.collection("jurisdictions"),
                catalogue.collection("boundaries"),
                List.of())
            .get(catalogue.perspectives().get(0))
            .jurisdictions();
    return catalogue.collection(dataset).list().stream()
        .flatMap(feature -> problem(feature, jurisdictions))
        .toList();
  }

  private Stream<DatasetProblem> problem(Feature feature, Jurisdictions jurisdictions) {
    String property = PROPERTIES.getOrDefault(dataset, "");
    String declared = feature.text(property).orElse("");
    if (!(feature.geometry().orElse(null) instanceof Point point)
        || !jurisdictions.ids().contains(declared)
        || holds(jurisdictions, declared, feature, point.getCoordinate())) {
      return Stream.empty();
    }
    return Stream.of(
        new DatasetProblem(
            dataset,
            feature.id(),
            property,
            "is " + declared + ", but the point is farther from it than it is accurate",
            "correct the position, its accuracy or '" + property + "'"));
  }

  private static boolean holds(
      Jurisdictions jurisdictions, String declared, Feature feature, Coordinate at) {
    double accuracy = feature.number("positionalAccuracyMetres").orElse(0.0);
    return declared.equals(jurisdictions.splitter().at(at))
        || jurisdictions.edge(declared).distanceMetres(at, Math.max(1, accuracy)) <= accuracy;
  }
}
