// SPDX-License-Identifier: Apache-2.0
/**
 * Proposals side by side: the ledger by jurisdiction, crossings, control, overlap, and published
 * figures beside measured ones.
 *
 * <p>Pure functions of the data and a request: equal requests give equal answers; no input or
 * output, no clock, no log. May import the views on features and what they stand on.
 */
@NullMarked
package org.corridoratlas.comparison;

import org.jspecify.annotations.NullMarked;
