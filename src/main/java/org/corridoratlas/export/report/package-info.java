// SPDX-License-Identifier: Apache-2.0
/**
 * A comparison as one page to read, print and hand on: HTML that needs nothing beside itself.
 *
 * <p>No script, no font, no picture, no address is asked for when it is opened; all text is
 * escaped; equal input gives equal bytes, whatever the machine's language, zone or day. May import
 * comparison, query, catalogue, the views on features, feature and JTS.
 */
@NullMarked
package org.corridoratlas.export.report;

import org.jspecify.annotations.NullMarked;
