// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One option on every route of the region, served while the tests of a class ask for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnEveryRoute {

  ServedRoutes routes;

  @BeforeAll
  void serve(@TempDir Path files) throws Exception {
    routes = ServedRoutes.into(files);
  }

  @AfterAll
  void stop() {
    routes.close();
  }
}
