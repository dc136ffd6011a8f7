// SPDX-License-Identifier: Apache-2.0
/** Tests of the feature model. */
@NullMarked
package org.corridoratlas.feature;

import org.jspecify.annotations.NullMarked;
