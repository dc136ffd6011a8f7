// SPDX-License-Identifier: Apache-2.0
/**
 * What happened and what is planned: events, and incidents as they were reported.
 *
 * <p>An incident is a report by one party, with the answer of the other where there is one; the
 * atlas does not say which is right. May import catalogue, feature, provenance and geometry, but
 * none of its siblings.
 */
@NullMarked
package org.corridoratlas.chronicle;

import org.jspecify.annotations.NullMarked;
