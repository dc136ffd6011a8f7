// SPDX-License-Identifier: Apache-2.0
/** Tests of comparisons, in worlds whose figures follow from theory and on the real data. */
@NullMarked
package org.corridoratlas.comparison;

import org.jspecify.annotations.NullMarked;
