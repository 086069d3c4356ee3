package io.github.sizeis.processor.read;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** What the declarations refer to, gathered while they are read. */
final class Referred {

  private final Map<String, TypeElement> definitions = new LinkedHashMap<>();
  private final Map<String, TypeElement> enums = new LinkedHashMap<>();
  private final Map<String, TypeElement> adapters = new LinkedHashMap<>();
  private final Map<String, TypeElement> structs = new LinkedHashMap<>();
  private final Map<String, TypeElement> callbacks = new LinkedHashMap<>();

  void definition(TypeElement type) {
    definitions.putIfAbsent(type.getQualifiedName().toString(), type);
  }

  void enumeration(TypeElement type) {
    enums.putIfAbsent(type.getQualifiedName().toString(), type);
  }

  void adapter(TypeElement type) {
    adapters.putIfAbsent(type.getQualifiedName().toString(), type);
  }

  void callback(TypeElement type) {
    callbacks.putIfAbsent(type.getQualifiedName().toString(), type);
  }

  void struct(TypeElement type) {
    structs.putIfAbsent(type.getQualifiedName().toString(), type);
  }

  Map<String, TypeElement> definitions() {
    return definitions;
  }

  Map<String, TypeElement> enums() {
    return enums;
  }

  Map<String, TypeElement> adapters() {
    return adapters;
  }

  Map<String, TypeElement> callbacks() {
    return callbacks;
  }

  Map<String, TypeElement> structs() {
    return structs;
  }
}
