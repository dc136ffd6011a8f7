// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.workspace.file;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.corridoratlas.workspace.Faults;
import org.corridoratlas.workspace.FaultyDocumentException;
import org.corridoratlas.workspace.Limits;

/** XML read forward, without document types, entities of its own, or anything from elsewhere. */
final class XmlIn {

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final String format;
  private final Deque<String> open = new ArrayDeque<>();
  private int event;

  private XmlIn(XMLStreamReader reader, String format) {
    this.reader = reader;
    this.format = format;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched from elsewhere");
        });
    return factory;
  }

  /**
   * Opens a document.
   *
   * @param format what it should be, for errors
   */
  static XmlIn of(byte[] bytes, String format) {
    try {
      return new XmlIn(FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes)), format);
    } catch (XMLStreamException e) {
      throw broken(e, format);
    }
  }

  private static FaultyDocumentException broken(XMLStreamException e, String format) {
    String message = String.valueOf(e.getMessage()).replaceFirst("(?s)^.*Message: ", "");
    int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
    return Faults.whole(
        "is no " + format + ", at line " + line, message.strip().replaceFirst("\\.$", ""));
  }

  /** Goes to the next start or end of an element; false after the last. */
  boolean next() {
    try {
      while (reader.hasNext()) {
        leave();
        event = reader.next();
        if (event == XMLStreamReader.DTD) {
          throw Faults.whole("has a document type", "a file without DOCTYPE");
        }
        if (event == XMLStreamReader.START_ELEMENT) {
          enter();
          return true;
        }
        if (event == XMLStreamReader.END_ELEMENT) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw broken(e, format);
    }
  }

  private void enter() {
    open.push(reader.getLocalName());
    if (open.size() > Limits.DEPTH) {
      throw Faults.whole("is nested more than " + Limits.DEPTH + " deep", "a simpler file");
    }
  }

  /** An element is left when what follows its end is asked for. */
  private void leave() {
    if (event == XMLStreamReader.END_ELEMENT) {
      open.pop();
      event = 0;
    }
  }

  /** Whether an element starts here; otherwise one ends. */
  boolean starts() {
    return event == XMLStreamReader.START_ELEMENT;
  }

  /** The name of the element, without its prefix. */
  String name() {
    return reader.getLocalName();
  }

  /** How many elements are open, this one among them. */
  int depth() {
    return open.size();
  }

  /** The name of the element around this one. */
  String parent() {
    return open.stream().skip(1).findFirst().orElse("");
  }

  /** The value of an attribute; empty when it is not there. */
  String attribute(String name) {
    String value = reader.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** The line of the file. */
  int line() {
    return reader.getLocation().getLineNumber();
  }

  /** The text of this element and of those in it; stands at its end then. */
  String text() {
    StringBuilder text = new StringBuilder();
    int depth = depth();
    try {
      while (!(event == XMLStreamReader.END_ELEMENT && depth() == depth)) {
        leave();
        event = reader.next();
        if (event == XMLStreamReader.START_ELEMENT) {
          enter();
        } else if (reader.isCharacters()) {
          text.append(reader.getText());
        }
      }
    } catch (XMLStreamException e) {
      throw broken(e, format);
    }
    return text.toString().strip();
  }

  /** Passes over this element; stands at its end then. */
  void skip() {
    text();
  }
}
