// SPDX-License-Identifier: Apache-2.0
/**
 * Guided views: stories made of steps, each a state of the page with two sourced sentences.
 *
 * <p>Where the sides of a region differ, a step gives the wording of each, in one order. May import
 * catalogue, feature, provenance and geometry, but none of its siblings.
 */
@NullMarked
package org.corridoratlas.story;

import org.jspecify.annotations.NullMarked;
