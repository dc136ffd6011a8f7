// SPDX-License-Identifier: Apache-2.0
/** Tests of the catalogue, on a small region of two square states written to a folder. */
@NullMarked
package org.corridoratlas.catalogue;

import org.jspecify.annotations.NullMarked;
