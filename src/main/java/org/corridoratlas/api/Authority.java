// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.api;

import java.util.regex.Pattern;

/** The form of a host as it stands in an address: a name or an IP address, and perhaps a port. */
final class Authority {

  private static final Pattern FORM =
      Pattern.compile("([A-Za-z0-9._~-]{1,255}|\\[[0-9A-Fa-f:.]{2,45}])(:([0-9]{1,5}))?");

  private Authority() {}

  /** Tells whether a text is a host, or a host and a port. */
  static boolean valid(String text) {
    var parts = FORM.matcher(text);
    if (!parts.matches()) {
      return false;
    }
    String host = parts.group(1);
    String port = parts.group(3);
    boolean known =
        !host.startsWith("[") || Network.address(host.substring(1, host.length() - 1)) != null;
    return known && (port == null || Integer.parseInt(port) <= 65535);
  }
}
