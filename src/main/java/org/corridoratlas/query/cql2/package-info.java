// SPDX-License-Identifier: Apache-2.0
/**
 * Filters in the Common Query Language (CQL2), as text and as JSON, both ways: one tree, checked
 * against what a collection holds, then evaluated with three truth values.
 */
@NullMarked
package org.corridoratlas.query.cql2;

import org.jspecify.annotations.NullMarked;
