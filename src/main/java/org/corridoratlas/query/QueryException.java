// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.query;

/** A parameter that cannot be understood. The message says what is wrong with it. */
public final class QueryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final String value;
  private final String remedy;

  /**
   * A refusal.
   *
   * @param fault the parameter and its value
   * @param message what is wrong
   * @param remedy what would be right
   */
  public QueryException(Fault fault, String message, String remedy) {
    super(message);
    this.parameter = fault.parameter();
    this.value = fault.value();
    this.remedy = remedy;
  }

  /**
   * Where the fault lies.
   *
   * @param parameter the name of the parameter
   * @param value its value as given
   */
  public record Fault(String parameter, String value) {}

  /** The name of the parameter. */
  public String parameter() {
    return parameter;
  }

  /** Its value as given. */
  public String value() {
    return value;
  }

  /** What would be right. */
  public String remedy() {
    return remedy;
  }
}
