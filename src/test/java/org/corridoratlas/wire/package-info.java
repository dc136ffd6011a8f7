// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.corridoratlas.wire;

import org.jspecify.annotations.NullMarked;
