// SPDX-License-Identifier: Apache-2.0
/**
 * What is asked of a collection, read from the text of a request: filter, order and page.
 *
 * <p>Every value that cannot be understood is refused with its parameter, the value and what would
 * be right. Pure functions; may import catalogue, feature, provenance and JTS.
 */
@NullMarked
package org.corridoratlas.query;

import org.jspecify.annotations.NullMarked;
