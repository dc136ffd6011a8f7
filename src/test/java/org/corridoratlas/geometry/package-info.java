// SPDX-License-Identifier: Apache-2.0
/** Tests of numbers on lines, against theory and against GeographicLib's own tools. */
@NullMarked
package org.corridoratlas.geometry;

import org.jspecify.annotations.NullMarked;
