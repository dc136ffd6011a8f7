// SPDX-License-Identifier: Apache-2.0
/**
 * Turns the curated tables in {@code src/geodata/resources/facts} into collections: sections and
 * routes, crossings, observers, incidents, events, sources, claims and proposals. Promises that
 * every table row becomes a feature and that alignments beside the river follow the boundary line
 * of this dataset. May import the shared parts of the derivation, JTS and Jackson.
 */
@NullMarked
package org.corridoratlas.geodata.facts;

import org.jspecify.annotations.NullMarked;
