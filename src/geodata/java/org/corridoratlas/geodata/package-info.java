// SPDX-License-Identifier: Apache-2.0
/**
 * The derivation of {@code geodata/} from its sources: the program, and what every step shares
 * (features, tables, measurements, files). Promises the same bytes for the same inputs: no clock,
 * no locale, no hash order. May import JTS, GeographicLib and Jackson; nothing of the atlas's own
 * code.
 */
@NullMarked
package org.corridoratlas.geodata;

import org.jspecify.annotations.NullMarked;
