// SPDX-License-Identifier: Apache-2.0
/**
 * Pages for readers: any answer of the API as HTML, made from the very JSON that programs get.
 *
 * <p>All text is escaped; a page can be read without a script. May import Jackson and JTS.
 */
@NullMarked
package org.corridoratlas.export.page;

import org.jspecify.annotations.NullMarked;
