// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;

/** What differs between the databases that keep proposals. */
interface Database extends AutoCloseable {

  /** A connection, to be closed after use. */
  Connection connect() throws SQLException;

  /** The table of proposals, which is there. */
  String table();

  /** How a line stands among the parameters of a statement. */
  String lineParameter();

  /** A line, from well-known binary, as that parameter takes it. */
  byte[] line(byte[] wkb);

  /** Held while something is written. */
  Lock writing();

  @Override
  void close();
}
