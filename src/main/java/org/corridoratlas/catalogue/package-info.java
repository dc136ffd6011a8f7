// SPDX-License-Identifier: Apache-2.0
/**
 * The catalogue of a geodata folder: which datasets there are, where they come from, under which
 * licence, and their features.
 *
 * <p>{@link org.corridoratlas.catalogue.Catalogue#read} gives a catalogue whose every dataset has
 * been verified, or every problem at once; a catalogue never changes afterwards. The rules of
 * {@code catalogue.json} stand in {@code catalogue.schema.json}, those of the datasets in the
 * classes named Check. What only one matter can judge is a {@link
 * org.corridoratlas.catalogue.CatalogueCheck} in the package of that matter. May import feature,
 * geometry and provenance.
 */
@NullMarked
package org.corridoratlas.catalogue;

import org.jspecify.annotations.NullMarked;
