// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.comparison.Ranking;
import org.corridoratlas.comparison.Rankings;
import org.corridoratlas.export.Json;

/** {@code /api/rankings}: options ranked by the asker's own weights. */
final class RankingsResource implements Resource {

  private final Catalogue catalogue;
  private final Views views;
  private final Rankings rankings;

  RankingsResource(Catalogue catalogue, Views views) {
    this.catalogue = catalogue;
    this.views = views;
    this.rankings = Rankings.of(views.comparer());
  }

  @Override
  public Representation represent(ApiRequest request) {
    request.permit("asOf", "between", "f", "perspective", "proposals", "reference", "weights");
    Format format = request.format(Format.JSON);
    Ranking ranking =
        rankings.rank(
            views.resolved(ComparisonsResource.asked(request, catalogue)),
            request.parameter("weights"));
    return Representation.of(format.mediaType(), Json.bytes(ranking.members()));
  }
}
