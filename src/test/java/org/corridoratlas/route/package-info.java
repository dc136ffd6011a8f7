// SPDX-License-Identifier: Apache-2.0
/** Tests of routes and their rules. */
@NullMarked
package org.corridoratlas.route;

import org.jspecify.annotations.NullMarked;
