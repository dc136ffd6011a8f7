// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.comparison.Claims;
import org.corridoratlas.comparison.ClaimsBySubject;
import org.corridoratlas.export.ClaimsWriter;

/** {@code /api/claims}: published figures by subject, beside what is measured. */
final class ClaimsResource implements Resource {

  private final Catalogue catalogue;
  private final Claims claims;

  ClaimsResource(Catalogue catalogue, Claims claims) {
    this.catalogue = catalogue;
    this.claims = claims;
  }

  @Override
  public Representation represent(ApiRequest request) {
    request.permit("about", "asOf", "f", "perspective");
    Format format = request.format(Format.JSON, Format.CSV);
    ClaimsBySubject answer =
        claims.bySubject(
            request.parameter("about"),
            request.parameter("asOf").map(Parameters::day).orElse(catalogue.asOf()),
            request.parameter("perspective").orElse(catalogue.perspectives().get(0)));
    return Representation.of(
        format.mediaType(),
        format == Format.CSV ? ClaimsWriter.csv(answer) : ClaimsWriter.json(answer));
  }
}
