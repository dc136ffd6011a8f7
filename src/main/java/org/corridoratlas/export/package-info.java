// SPDX-License-Identifier: Apache-2.0
/**
 * Writers: a collection or a comparison as bytes.
 *
 * <p>The same input gives the same bytes, whoever asks: the server and the command line write
 * through the same methods. May import comparison, query, catalogue, feature and JTS.
 */
@NullMarked
package org.corridoratlas.export;

import org.jspecify.annotations.NullMarked;
