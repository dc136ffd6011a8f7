// SPDX-License-Identifier: Apache-2.0
/** Tests of claims and their rule. */
@NullMarked
package org.corridoratlas.claim;

import org.jspecify.annotations.NullMarked;
