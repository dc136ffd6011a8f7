// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

/** A workspace that cannot be opened, or a change that it refuses. */
public final class WorkspaceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** There is no such proposal. */
    ABSENT,
    /** The secret is another's. */
    FORBIDDEN,
    /** Somebody changed it before. */
    STALE,
    /** The place where proposals are kept cannot be used. */
    UNUSABLE
  }

  private final Reason reason;
  private final String remedy;

  private WorkspaceException(Reason reason, String message, String remedy) {
    super(message);
    this.reason = reason;
    this.remedy = remedy;
  }

  WorkspaceException(String message, String remedy, Throwable cause) {
    super(message, cause);
    this.reason = Reason.UNUSABLE;
    this.remedy = remedy;
  }

  static WorkspaceException absent(String id) {
    return new WorkspaceException(
        Reason.ABSENT,
        "There is no proposal '" + id + "' in the workspace.",
        "look at the link again; it may be deleted");
  }

  static WorkspaceException forbidden(String id) {
    return new WorkspaceException(
        Reason.FORBIDDEN,
        "This is not the edit secret of the proposal '" + id + "'.",
        "send the secret that came with the proposal when it was made");
  }

  static WorkspaceException stale(String id, long version) {
    return new WorkspaceException(
        Reason.STALE,
        "Version " + version + " of '" + id + "' is no longer the last.",
        "read the proposal again and repeat the change");
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }
}
