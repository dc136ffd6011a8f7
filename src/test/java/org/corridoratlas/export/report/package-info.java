// SPDX-License-Identifier: Apache-2.0
/** Tests of the report. */
@NullMarked
package org.corridoratlas.export.report;

import org.jspecify.annotations.NullMarked;
