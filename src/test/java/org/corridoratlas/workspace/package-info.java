// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.corridoratlas.workspace;

import org.jspecify.annotations.NullMarked;
