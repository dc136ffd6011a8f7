// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.LayoutBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The log: lines on the error stream. Found by Logback as a service. It is said here and not in a
 * file because reading a file of settings takes as long as reading a large dataset; a file named by
 * {@code -Dlogback.configurationFile}, or one for tests, still has its way.
 */
public final class LogSettings extends ContextAwareBase implements Configurator {

  private static final String FILE_PROPERTY = "logback.configurationFile";
  private static final String TEST_FILE = "/logback-test.xml";

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    if (System.getProperty(FILE_PROPERTY) != null
        || LogSettings.class.getResource(TEST_FILE) != null) {
      return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    }
    context.getLogger("ROOT").addAppender(appender(context));
    level(context, "ROOT", Level.INFO);
    level(context, "org.eclipse.jetty", Level.WARN);
    // A malformed host or request line is answered with a problem; strangers must not fill the log.
    level(context, "org.eclipse.jetty.http", Level.ERROR);
    level(context, "org.eclipse.jetty.util.HostPort", Level.ERROR);
    // What goes wrong there reaches users as a message or a problem, and this log by our own hand.
    level(context, "io.javalin", Level.OFF);
    level(context, "org.geotools", Level.WARN);
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  private static void level(LoggerContext context, String logger, Level level) {
    context.getLogger(logger).setLevel(level);
  }

  private static ConsoleAppender<ILoggingEvent> appender(LoggerContext context) {
    Line line = new Line();
    line.setContext(context);
    line.start();
    LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
    encoder.setContext(context);
    encoder.setLayout(line);
    encoder.start();
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(context);
    appender.setName("stderr");
    appender.setTarget("System.err");
    appender.setEncoder(encoder);
    appender.start();
    return appender;
  }

  /** One event: time with offset, level, logger, message, and the failure if there is one. */
  static final class Line extends LayoutBase<ILoggingEvent> {

    private static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT)
            .withZone(ZoneId.systemDefault());

    @Override
    public String doLayout(ILoggingEvent event) {
      return TIME.format(event.getInstant())
          + " "
          + event.getLevel()
          + " "
          + event.getLoggerName()
          + " "
          + event.getFormattedMessage()
          + System.lineSeparator()
          + ThrowableProxyUtil.asString(event.getThrowableProxy());
    }
  }
}
