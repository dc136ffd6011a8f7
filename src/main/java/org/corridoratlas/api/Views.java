// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import org.corridoratlas.comparison.Borders;
import org.corridoratlas.comparison.Claims;
import org.corridoratlas.comparison.Comparer;

/**
 * What the server computes answers with.
 *
 * @param comparer compares proposals
 * @param claims published figures by subject
 * @param borders the border ledger
 */
public record Views(Comparer comparer, Claims claims, Borders borders) {}
