// SPDX-License-Identifier: Apache-2.0
/**
 * The base layers: jurisdictions, boundaries, delimited segments, exclaves, waters and places.
 * Promises that a jurisdiction and its boundaries share vertices exactly. May import {@code
 * org.corridoratlas.geodata} and the readers of the packages the layers come from.
 */
@NullMarked
package org.corridoratlas.geodata.base;

import org.jspecify.annotations.NullMarked;
