package io.github.sizeis.examples.reachability;

import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.List;

/**
 * What was looked for by reflection or by JNI: a line of the recorder.
 *
 * @param kind the first word of the line: how it was looked for
 * @param subject the class, the interface of a proxy or the resource
 * @param member the member of the class; empty where only the class was looked at
 * @param descriptor the member's; empty where a field was looked for by its name
 */
record Use(String kind, String subject, String member, String descriptor) {

  static Use of(String line) {
    String[] words = line.split(" ", 4);
    return new Use(
        words[0], words[1], words.length > 2 ? words[2] : "", words.length > 3 ? words[3] : "");
  }

  boolean isMethod() {
    return descriptor.startsWith("(");
  }

  boolean isByJni() {
    return kind.equals("jni");
  }

  /**
   * Whether no one can tell GraalVM of it: JNA asks the classes of callbacks, which are lambdas and
   * proxies, and those of primitives for fields that a library's interface may have.
   */
  boolean isOfNoName() {
    boolean isNameless =
        subject.contains("$$Lambda") || subject.startsWith("jdk.proxy") || subject.length() == 1;
    return isNameless && !member.isEmpty() && descriptor.isEmpty();
  }

  /** Whether it is a field that is not there, which JNA looks for in every class. */
  boolean isAbsentField() {
    try {
      Class<?> type = Class.forName(subject, false, Use.class.getClassLoader());
      return Arrays.stream(type.getFields()).noneMatch(f -> f.getName().equals(member));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(this + " was seen", e);
    }
  }

  /** The types of a method's parameters, as Java spells them. */
  List<String> parameterTypes() {
    return MethodType.fromMethodDescriptorString(descriptor, Use.class.getClassLoader())
        .parameterList()
        .stream()
        .map(Class::getTypeName)
        .toList();
  }
}
