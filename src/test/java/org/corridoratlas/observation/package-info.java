// SPDX-License-Identifier: Apache-2.0
/** Tests of observers. */
@NullMarked
package org.corridoratlas.observation;

import org.jspecify.annotations.NullMarked;
