// SPDX-License-Identifier: Apache-2.0
/** Tests of jurisdictions, boundaries and their rules. */
@NullMarked
package org.corridoratlas.boundary;

import org.jspecify.annotations.NullMarked;
