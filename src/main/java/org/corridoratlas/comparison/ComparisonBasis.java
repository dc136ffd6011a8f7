// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

import java.util.List;
import java.util.Map;
import org.corridoratlas.boundary.Crossing;
import org.corridoratlas.boundary.Jurisdictions;
import org.corridoratlas.claim.Claim;
import org.corridoratlas.feature.FeatureCollection;
import org.corridoratlas.place.Place;
import org.corridoratlas.route.Proposal;
import org.corridoratlas.route.Routes;

/**
 * Everything that comparisons are made from.
 *
 * @param routes all routes
 * @param proposals all proposals by id, in the order of the data
 * @param jurisdictions the areas
 * @param crossings known crossings
 * @param claims published figures
 * @param places places by id
 * @param sources the collection of sources
 * @param vocabulary the words that make columns
 * @param statement what every comparison says of the data
 */
public record ComparisonBasis(
    Routes routes,
    Map<String, Proposal> proposals,
    Jurisdictions jurisdictions,
    List<Crossing> crossings,
    List<Claim> claims,
    Map<String, Place> places,
    FeatureCollection sources,
    Vocabulary vocabulary,
    Statement statement) {

  /**
   * The words that make columns, each in the order of the data.
   *
   * @param statuses of sections
   * @param modes of sections
   * @param regimes id to name, of control
   * @param perspectives ids
   */
  public record Vocabulary(
      List<String> statuses,
      List<String> modes,
      Map<String, String> regimes,
      List<String> perspectives) {}

  /**
   * What every comparison says of the data.
   *
   * @param datasetVersion identifies the data exactly
   * @param disclaimer the disclaimer
   * @param licence SPDX expression
   * @param attribution whom to name
   */
  public record Statement(
      String datasetVersion, String disclaimer, String licence, String attribution) {}
}
