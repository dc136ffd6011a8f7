// SPDX-License-Identifier: Apache-2.0
/**
 * What may be built or used: sections, routes made of them, and proposals made of routes and
 * control regimes.
 *
 * <p>Typed views on features; a record refuses a feature that it cannot hold and says why. May
 * import catalogue, feature, provenance and geometry, but none of its siblings.
 */
@NullMarked
package org.corridoratlas.route;

import org.jspecify.annotations.NullMarked;
