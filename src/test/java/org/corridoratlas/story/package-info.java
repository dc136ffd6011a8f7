// SPDX-License-Identifier: Apache-2.0
/** Tests of stories and their rules. */
@NullMarked
package org.corridoratlas.story;

import org.jspecify.annotations.NullMarked;
