// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * The date of all answers of one server: when it was made. Nothing that it answers has changed
 * since, and a server made later, from other data or by another program, has another date.
 *
 * @param field the header that tells it
 * @param millisecond since 1970, of a whole second
 */
record LastModified(HttpField field, long millisecond) {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  static LastModified at(Instant instant) {
    Instant second = Instant.ofEpochSecond(instant.getEpochSecond());
    HttpField field = new PreEncodedHttpField(HttpHeader.LAST_MODIFIED, FORM.format(second));
    return new LastModified(field, second.toEpochMilli());
  }

  /** Tells whether a text is this very date, in any of the three forms of a date. */
  boolean is(String given) {
    return given.equals(field.getValue()) || millisecond == HttpDateTime.parseToEpoch(given);
  }
}
