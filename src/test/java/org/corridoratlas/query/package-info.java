// SPDX-License-Identifier: Apache-2.0
/** Tests of what is asked. */
@NullMarked
package org.corridoratlas.query;

import org.jspecify.annotations.NullMarked;
