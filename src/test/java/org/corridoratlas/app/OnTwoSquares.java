// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The region of two squares, served while the tests of a class ask it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnTwoSquares {

  Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served = Served.from(TwoSquares.write(folder));
  }

  @AfterAll
  void stop() {
    served.close();
  }
}
