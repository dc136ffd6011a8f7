// SPDX-License-Identifier: Apache-2.0
/**
 * Texts joined from pieces that are kept: their checksums and compressed forms follow from those of
 * the pieces. Imports the JDK alone.
 */
@NullMarked
package org.corridoratlas.wire;

import org.jspecify.annotations.NullMarked;
