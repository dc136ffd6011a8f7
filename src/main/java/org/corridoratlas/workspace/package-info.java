// SPDX-License-Identifier: Apache-2.0
/**
 * Alignments that readers bring: read from GeoJSON within stated limits, every fault told at once.
 *
 * <p>May import route, comparison, feature, geometry and JTS. Knows no HTTP and keeps nothing.
 */
@NullMarked
package org.corridoratlas.workspace;

import org.jspecify.annotations.NullMarked;
