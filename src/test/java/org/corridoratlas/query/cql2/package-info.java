// SPDX-License-Identifier: Apache-2.0
/** Tests of CQL2 filters. */
@NullMarked
package org.corridoratlas.query.cql2;

import org.jspecify.annotations.NullMarked;
