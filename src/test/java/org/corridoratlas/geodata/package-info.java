// SPDX-License-Identifier: Apache-2.0
/**
 * Tests of the derived files in {@code geodata/}, as they are and not as they were made: read with
 * JTS and GeographicLib alone.
 */
@NullMarked
package org.corridoratlas.geodata;

import org.jspecify.annotations.NullMarked;
