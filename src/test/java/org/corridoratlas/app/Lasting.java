// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/** What lasts of an answer: all but the time at which a page of features was made. */
final class Lasting {

  private static final Pattern TIME = Pattern.compile("(,\"timeStamp\":\")[^\"]*(\"}$)");

  private Lasting() {}

  /** The text of an answer without that time. */
  static String text(byte[] answer) {
    return TIME.matcher(new String(answer, UTF_8)).replaceFirst("$1$2");
  }
}
