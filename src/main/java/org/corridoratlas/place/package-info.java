// SPDX-License-Identifier: Apache-2.0
/**
 * Named places.
 *
 * <p>Typed views on features. May import catalogue, feature, provenance and geometry, but none of
 * its siblings.
 */
@NullMarked
package org.corridoratlas.place;

import org.jspecify.annotations.NullMarked;
