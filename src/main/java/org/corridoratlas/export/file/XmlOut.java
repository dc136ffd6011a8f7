// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.export.file;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements, one after the other, as UTF-8. */
final class XmlOut {

  private final XMLStreamWriter xml;

  private XmlOut(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** What writes a document. */
  @FunctionalInterface
  interface Document {
    void write(XmlOut xml) throws XMLStreamException;
  }

  static void write(OutputStream out, Document document) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      document.write(new XmlOut(xml));
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Opens an element; attributes are name, value in turn. */
  void open(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
  }

  void close() throws XMLStreamException {
    xml.writeEndElement();
  }

  /** Writes text, whatever is in it. */
  void text(String text) throws XMLStreamException {
    xml.writeCharacters(clean(text));
  }

  /** An element with text; none when the text is empty. */
  void element(String element, String text, String... attributes) throws XMLStreamException {
    if (!text.isEmpty()) {
      open(element, attributes);
      text(text);
      close();
    }
  }

  /** A number without exponent. */
  static String number(double number) {
    BigDecimal exact = BigDecimal.valueOf(number);
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  /** A value as text: a number without exponent, anything else as it is. */
  static String words(Object value) {
    return value instanceof Double number ? number(number) : value.toString();
  }

  /** XML 1.0 has no way to write most control characters; each becomes U+FFFD. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(c -> isCharacter(c) ? c : 0xFFFD).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isCharacter(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
