// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkspaceOptionTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, own.gpkg, false, true",
    "localhost, own.gpkg, false, true",
    "::1, own.gpkg, false, true",
    "0.0.0.0, , false, true",
    "0.0.0.0, own.gpkg, true, true",
    "0.0.0.0, own.gpkg, false, false",
    "::, own.gpkg, false, false",
    "192.0.2.1, own.gpkg, false, false",
  })
  void strangers_write_only_where_that_is_said(
      String listen, String location, boolean anonymous, boolean starts) {
    WorkspaceOption option = new WorkspaceOption();
    option.location = location;
    option.anonymous = anonymous;
    if (starts) {
      assertThatCode(() -> option.check(listen)).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> option.check(listen))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("--allow-anonymous-proposals")
          .hasMessageContaining("--write-token-file");
    }
  }

  @Test
  void a_token_lets_a_server_be_reached(@TempDir Path folder) throws Exception {
    WorkspaceOption option = new WorkspaceOption();
    option.location = "own.gpkg";
    option.tokenFile = Files.writeString(folder.resolve("token"), "a long secret\n");
    assertThatCode(() -> option.check("0.0.0.0")).doesNotThrowAnyException();
    option.tokenFile = folder.resolve("none");
    assertThatThrownBy(() -> option.check("0.0.0.0")).hasMessageContaining("none");
  }
}
