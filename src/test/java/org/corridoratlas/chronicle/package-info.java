// SPDX-License-Identifier: Apache-2.0
/** Tests of events, incidents and their rules. */
@NullMarked
package org.corridoratlas.chronicle;

import org.jspecify.annotations.NullMarked;
