// SPDX-License-Identifier: Apache-2.0
/** Tests of the writers. */
@NullMarked
package org.corridoratlas.export;

import org.jspecify.annotations.NullMarked;
