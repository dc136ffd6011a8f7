// SPDX-License-Identifier: Apache-2.0
/**
 * The page in a real browser, served by the packaged program as a reader would start it.
 *
 * <p>Every page is watched: an error on the console, an exception, or a request that leaves the
 * machine fails the test that caused it.
 */
@NullMarked
package org.corridoratlas.browser;

import org.jspecify.annotations.NullMarked;
