// SPDX-License-Identifier: Apache-2.0
/** Tests of the house as a whole: its floors and its habits. */
@NullMarked
package org.corridoratlas;

import org.jspecify.annotations.NullMarked;
