// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoPackageStoreTest extends StoreContract {

  @TempDir Path folder;

  @Override
  ProposalStore open() {
    return new SqlStore(GeoPackageDatabase.open(folder.resolve("own.gpkg")));
  }

  @Test
  void a_file_of_another_kind_is_left_as_it_is() throws Exception {
    Path file = Files.writeString(folder.resolve("notes.txt"), "not a database, ".repeat(200));
    assertThatThrownBy(() -> GeoPackageDatabase.open(file))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("notes.txt");
    assertThat(file).hasContent("not a database, ".repeat(200));
  }

  @Test
  void a_folder_that_is_not_there_is_named() {
    assertThatThrownBy(() -> GeoPackageDatabase.open(folder.resolve("none/own.gpkg")))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("own.gpkg");
  }
}
