// SPDX-License-Identifier: Apache-2.0
/** Tests of what is wired together. */
@NullMarked
package org.corridoratlas.app;

import org.jspecify.annotations.NullMarked;
