// SPDX-License-Identifier: Apache-2.0
package org.corridoratlas;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(
    packages = ArchitectureTest.HOUSE,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  static final String HOUSE = "org.corridoratlas";

  /** The rooms of each floor, from the ground up. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("geometry", "provenance", "wire"),
          List.of("feature"),
          List.of("catalogue"),
          List.of("route", "boundary", "place", "observation", "chronicle", "claim", "story"),
          List.of("comparison", "query"),
          List.of("export", "workspace"),
          List.of("api"),
          List.of("app"));

  private static final String[] PURE = {
    room("geometry"),
    room("provenance"),
    room("route"),
    room("boundary"),
    room("place"),
    room("observation"),
    room("chronicle"),
    room("claim"),
    room("story"),
    room("comparison")
  };

  private static String room(String name) {
    return HOUSE + "." + name + "..";
  }

  @ArchTest
  static final ArchRule every_class_stands_in_a_room_of_the_house =
      classes()
          .should()
          .resideInAnyPackage(
              FLOORS.stream()
                  .flatMap(List::stream)
                  .map(ArchitectureTest::room)
                  .toArray(String[]::new));

  @ArchTest
  static final ArchRule floors_only_look_down =
      classes().should(new OnlyLookDown()).because("siblings and higher floors are strangers");

  @ArchTest
  static final ArchRule only_feature_imports_geotools =
      noClasses()
          .that()
          .resideOutsideOfPackage(room("feature"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.geotools..");

  @ArchTest
  static final ArchRule only_api_imports_javalin =
      noClasses()
          .that()
          .resideOutsideOfPackage(room("api"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule geometry_is_numbers_on_lines =
      classes()
          .that()
          .resideInAPackage(room("geometry"))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              room("geometry"),
              "org.locationtech.jts..",
              "net.sf.geographiclib..",
              "java..",
              "org.jspecify..");

  @ArchTest static final ArchRule provenance_is_values_of_the_jdk = onlyTheJdk("provenance");

  @ArchTest static final ArchRule wire_is_bytes_of_the_jdk = onlyTheJdk("wire");

  private static ArchRule onlyTheJdk(String room) {
    return classes()
        .that()
        .resideInAPackage(room(room))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(room(room), "java..", "org.jspecify..");
  }

  @ArchTest
  static final ArchRule domain_rooms_touch_no_file_and_no_network =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.io", "java.nio.file..", "java.net..")
                  .and(not(type(Serializable.class))));

  @ArchTest
  static final ArchRule domain_rooms_do_not_log =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.slf4j..", "java.util.logging..", "ch.qos.logback..");

  @ArchTest
  static final ArchRule time_enters_as_a_value =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .accessTargetWhere(
              new DescribedPredicate<JavaAccess<?>>("a clock is read") {
                @Override
                public boolean test(JavaAccess<?> access) {
                  String owner = access.getTargetOwner().getName();
                  String name = access.getTarget().getName();
                  return owner.equals("java.time.Clock")
                      || (owner.startsWith("java.time.") && name.equals("now"))
                      || name.equals("currentTimeMillis")
                      || name.equals("nanoTime");
                }
              });

  @ArchTest
  static void every_package_says_what_it_is_and_is_null_marked(JavaClasses classes) {
    assertThat(classes.stream().map(JavaClass::getPackage).distinct())
        .isNotEmpty()
        .allMatch(room -> room.isAnnotatedWith(NullMarked.class), JavaPackage.class.getName());
  }

  /** A class uses its own room and those of lower floors. */
  private static final class OnlyLookDown extends ArchCondition<JavaClass> {

    OnlyLookDown() {
      super("only use their own room and lower floors");
    }

    @Override
    public void check(JavaClass origin, ConditionEvents events) {
      for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        boolean inside = target.getPackageName().startsWith(HOUSE);
        if (inside && !room(origin).equals(room(target)) && floor(target) >= floor(origin)) {
          events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
        }
      }
    }

    private static String room(JavaClass any) {
      String inside = any.getPackageName().substring(HOUSE.length() + 1);
      int end = inside.indexOf('.');
      return end < 0 ? inside : inside.substring(0, end);
    }

    private static int floor(JavaClass any) {
      return IntStream.range(0, FLOORS.size())
          .filter(floor -> FLOORS.get(floor).contains(room(any)))
          .findFirst()
          .orElse(FLOORS.size());
    }
  }
}
