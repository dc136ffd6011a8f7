// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.jetty.http.HttpDateTime;

/**
 * The date of all answers of one server: when it was made. Nothing that it answers has changed
 * since, and a server made later, from other data or by another program, has another date.
 *
 * @param text as the header has it
 * @param millisecond since 1970, of a whole second
 */
record LastModified(String text, long millisecond) {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  static LastModified at(Instant instant) {
    Instant second = Instant.ofEpochSecond(instant.getEpochSecond());
    String text = FORM.format(second);
    return new LastModified(text, second.toEpochMilli());
  }

  /** Tells whether a text is this very date, in any of the three forms of a date. */
  boolean is(String given) {
    return given.equals(text) || millisecond == HttpDateTime.parseToEpoch(given);
  }
}
