// SPDX-License-Identifier: Apache-2.0
/**
 * Who observes the boundary, from which published places, and when.
 *
 * <p>Only bases that their organisation has published are here; no patrol and no live position ever
 * is. Typed views on features. May import catalogue, feature, provenance and geometry, but none of
 * its siblings.
 */
@NullMarked
package org.corridoratlas.observation;

import org.jspecify.annotations.NullMarked;
