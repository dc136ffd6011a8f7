// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.comparison;

/** A request that cannot be answered, and why. */
public final class ComparisonException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final String value;
  private final String remedy;

  ComparisonException(String parameter, String value, String message, String remedy) {
    super(message);
    this.parameter = parameter;
    this.value = value;
    this.remedy = remedy;
  }

  /** The part of the request that is wrong: {@code proposals}, {@code reference}, … */
  public String parameter() {
    return parameter;
  }

  /** The value that is wrong. */
  public String value() {
    return value;
  }

  /** What would be right. */
  public String remedy() {
    return remedy;
  }
}
