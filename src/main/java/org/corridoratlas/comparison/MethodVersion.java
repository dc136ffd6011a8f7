// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

/**
 * Which edition of the methods made a figure.
 *
 * <p>The data version tells figures from other data apart, this one figures from the same data made
 * otherwise. It goes up by one in the same change that lets any figure come out differently: how
 * something is measured, attributed, rounded, or which tolerance holds. A further column, a word or
 * the order of things does not count.
 */
public final class MethodVersion {

  /** The edition of this program. */
  public static final String CURRENT = "2";

  private MethodVersion() {}
}
