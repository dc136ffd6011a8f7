// SPDX-License-Identifier: Apache-2.0
/**
 * Published figures, each with its speaker and date, and what in the atlas can stand beside it.
 *
 * <p>Typed views on features. May import catalogue, feature, provenance and geometry, but none of
 * its siblings.
 */
@NullMarked
package org.corridoratlas.claim;

import org.jspecify.annotations.NullMarked;
