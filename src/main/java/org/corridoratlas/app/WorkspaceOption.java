// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.corridoratlas.api.WorkspaceAccess;
import org.corridoratlas.comparison.Comparer;
import org.corridoratlas.workspace.Words;
import org.corridoratlas.workspace.Workspace;
import org.corridoratlas.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where readers' own proposals are kept, and who may keep some. */
final class WorkspaceOption {

  private static final String TOKEN_VARIABLE = "CORRIDOR_ATLAS_WRITE_TOKEN";

  @Option(
      names = "--workspace",
      paramLabel = "FILE|URL",
      description =
          "keeps readers' own proposals in a GeoPackage file, or in PostGIS at"
              + " postgresql://user@host/name; also from the variable CORRIDOR_ATLAS_WORKSPACE"
              + " (default: none are kept)",
      defaultValue = "${env:CORRIDOR_ATLAS_WORKSPACE}")
  @Nullable String location;

  @Option(
      names = "--workspace-expiry",
      paramLabel = "DAYS",
      description = "deletes proposals so many days after their last change (default: never)")
  @Nullable Integer expiryDays;

  @Option(
      names = "--writes-per-minute",
      paramLabel = "N",
      description = "how often each client may write (default: 60)",
      defaultValue = "60")
  int writesPerMinute = WorkspaceAccess.WRITES_PER_MINUTE;

  @Option(
      names = "--write-token-file",
      paramLabel = "FILE",
      description =
          "the first line of the file is the token by which proposals are made; also from the"
              + " variable "
              + TOKEN_VARIABLE)
  @Nullable Path tokenFile;

  @Option(
      names = "--allow-anonymous-proposals",
      description = "lets everybody keep proposals, also from other machines")
  boolean anonymous;

  /**
   * Refuses what would let strangers write without being meant to.
   *
   * @param listen the address that the server listens on
   * @throws IllegalArgumentException saying what to do
   */
  void check(String listen) {
    if (location != null && !anonymous && token().isEmpty() && !isLoopback(listen)) {
      throw new IllegalArgumentException(
          "With --workspace, everybody who reaches "
              + listen
              + " could keep proposals: say so with --allow-anonymous-proposals, or give a token"
              + " with --write-token-file or "
              + TOKEN_VARIABLE
              + ".");
    }
    if (expiryDays != null && expiryDays < 1) {
      throw new IllegalArgumentException(
          "--workspace-expiry takes a number of days from 1, not " + expiryDays + ".");
    }
  }

  private static boolean isLoopback(String listen) {
    try {
      return InetAddress.getByName(listen).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private Optional<String> token() {
    if (tokenFile == null) {
      return Optional.ofNullable(System.getenv(TOKEN_VARIABLE));
    }
    try {
      return Optional.of(
          Files.readAllLines(tokenFile).stream().findFirst().map(String::strip).orElse(""));
    } catch (IOException e) {
      throw new IllegalArgumentException("The token in " + tokenFile + " cannot be read.", e);
    }
  }

  /**
   * Opens it.
   *
   * @throws WorkspaceException when its place cannot be used
   */
  WorkspaceAccess open(Comparer comparer) {
    return new WorkspaceAccess(workspace(comparer), writesPerMinute, token());
  }

  /** Opens it for reading and writing, if there is one. */
  Optional<Workspace> workspace(Comparer comparer) {
    Optional<Duration> expiry = Optional.ofNullable(expiryDays).map(Duration::ofDays);
    return Optional.ofNullable(location)
        .map(place -> Workspace.open(place, Words.of(comparer.basis()), expiry));
  }
}
