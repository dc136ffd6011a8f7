// SPDX-License-Identifier: Apache-2.0
/**
 * The feature model: typed features in spatially indexed collections, filters on them, and their
 * GeoJSON form.
 *
 * <p>Built on GeoTools, whose types stay inside this package: the rest of the atlas sees {@link
 * org.corridoratlas.feature.Feature}, {@link org.corridoratlas.feature.FeatureCollection} and
 * {@link org.corridoratlas.feature.FeatureFilter}. Everything is immutable once read. The only
 * importer of {@code org.geotools}; may import geometry and provenance.
 */
@NullMarked
package org.corridoratlas.feature;

import org.jspecify.annotations.NullMarked;
