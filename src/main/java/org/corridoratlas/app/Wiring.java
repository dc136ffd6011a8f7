// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.corridoratlas.api.Views;
import org.corridoratlas.catalogue.Catalogue;
import org.corridoratlas.catalogue.CatalogueException;
import org.corridoratlas.catalogue.GeodataFolder;
import org.corridoratlas.comparison.BorderBasis;
import org.corridoratlas.comparison.Borders;
import org.corridoratlas.comparison.Claims;
import org.corridoratlas.comparison.Comparer;
import org.corridoratlas.comparison.ComparisonBasis;
import org.corridoratlas.feature.ElevationException;
import org.corridoratlas.query.Atlas;

/**
 * Everything made from the geodata, in order.
 *
 * @param atlas the collections as they are shown
 * @param views what answers are computed with
 */
record Wiring(Atlas atlas, Views views) {

  /**
   * Reads a folder and makes the rest.
   *
   * @throws CatalogueException with every problem of the geodata
   */
  static Wiring of(GeodataFolder folder) {
    return of(folder, new ElevationOption());
  }

  /**
   * Reads a folder and a height model, and makes the rest.
   *
   * @throws CatalogueException with every problem of the geodata
   * @throws ElevationException when the height model cannot be used
   */
  static Wiring of(GeodataFolder folder, ElevationOption elevation) {
    Catalogue catalogue = Verification.inspect(folder).verified(folder.describe());
    CompletableFuture<BorderBasis> beside =
        CompletableFuture.supplyAsync(() -> BorderBasis.of(catalogue));
    ComparisonBasis basis = ComparisonBasis.of(catalogue);
    Atlas atlas = Atlas.of(catalogue, List.of(basis.routes().collection()));
    Comparer comparer = Comparer.of(basis);
    BorderBasis borders = beside.join();
    return new Wiring(
        atlas.with(elevation.read(catalogue)),
        new Views(comparer, Claims.of(basis, borders), Borders.of(basis, borders)));
  }
}
