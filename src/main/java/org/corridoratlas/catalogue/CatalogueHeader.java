// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.catalogue;

import java.util.List;
import org.corridoratlas.provenance.AsOf;

/** What {@code catalogue.json} says apart from the datasets; see {@link Catalogue}. */
record CatalogueHeader(
    String title,
    String description,
    AsOf asOf,
    List<String> defaultBetween,
    Extent extent,
    String disclaimer,
    String licence,
    List<String> perspectives,
    List<Regime> regimes,
    List<KnownPoint> knownPoints) {

  CatalogueHeader {
    defaultBetween = List.copyOf(defaultBetween);
    perspectives = List.copyOf(perspectives);
    regimes = List.copyOf(regimes);
    knownPoints = List.copyOf(knownPoints);
  }
}
