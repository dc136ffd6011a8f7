// SPDX-License-Identifier: Apache-2.0
/**
 * Who says so, since when and how surely: sources, confidence, dates and their precision.
 *
 * <p>Values only; nothing here reads a clock or a file. May import nothing but the JDK.
 */
@NullMarked
package org.corridoratlas.provenance;

import org.jspecify.annotations.NullMarked;
