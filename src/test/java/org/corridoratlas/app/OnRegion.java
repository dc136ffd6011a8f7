// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** The region of the project, served while the tests of a class ask it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnRegion {

  Served served;

  @BeforeAll
  void serve() {
    served = Served.from(Path.of("geodata"));
  }

  @AfterAll
  void stop() {
    served.close();
  }
}
