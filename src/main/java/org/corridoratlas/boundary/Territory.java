// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.boundary;

/**
 * Areas and the lines between them, as one perspective has them.
 *
 * @param jurisdictions the areas
 * @param boundaries the lines
 */
public record Territory(Jurisdictions jurisdictions, BoundaryLines boundaries) {}
