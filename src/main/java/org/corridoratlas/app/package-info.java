// SPDX-License-Identifier: Apache-2.0
/**
 * The command line: what can be asked for, and the wiring of everything else, by hand and in order.
 *
 * <p>Exit codes: 0 fine, 1 the data or the answer is bad, 2 wrong use or a server that cannot
 * start. Users see messages, never stack traces. May import every package; nobody imports it.
 */
@NullMarked
package org.corridoratlas.app;

import org.jspecify.annotations.NullMarked;
