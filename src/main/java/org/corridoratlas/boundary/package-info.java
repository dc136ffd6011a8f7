// SPDX-License-Identifier: Apache-2.0
/**
 * Jurisdictions, the boundaries between them with their legal status, and the crossings on them.
 *
 * <p>Typed views on features. May import catalogue, feature, provenance and geometry, but none of
 * its siblings.
 */
@NullMarked
package org.corridoratlas.boundary;

import org.jspecify.annotations.NullMarked;
