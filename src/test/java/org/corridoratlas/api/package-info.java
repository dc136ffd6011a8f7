// SPDX-License-Identifier: Apache-2.0
/** Tests of what the server is made of. */
@NullMarked
package org.corridoratlas.api;

import org.jspecify.annotations.NullMarked;
