package io.github.sizeis.processor.check.type;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.processor.check.base.Scalars;
import io.github.sizeis.processor.check.base.StructTable;
import io.github.sizeis.processor.check.base.Subject;
import io.github.sizeis.processor.declared.DeclaredCallback;
import io.github.sizeis.processor.declared.DeclaredType;
import io.github.sizeis.processor.declared.DeclaredType.Kind;
import io.github.sizeis.processor.declared.TypeMarks;
import io.github.sizeis.processor.model.java.JavaName;
import io.github.sizeis.processor.model.java.JavaScalar;
import io.github.sizeis.processor.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks what C's calls of callbacks pass: JNA alone converts it, knows nothing of SizeIs, and says
 * so only when the callback is first passed.
 *
 * @param callbacks the callbacks that are used
 */
public record Callbacks(
    Map<JavaName, DeclaredCallback> callbacks, StructTable table, Definitions definitions) {

  private static final Set<Kind> OF_JNA =
      Set.of(Kind.STRING, Kind.BOXED, Kind.POINTER, Kind.CALLBACK, Kind.JNA);

  /** Returns whether JNA can call a callback; reports why not. */
  boolean isCallable(JavaName name, Subject user) {
    DeclaredCallback callback = callbacks.get(name);
    return callback.mapped() || callback.types().stream().allMatch(t -> passes(t, callback, user));
  }

  private boolean passes(DeclaredType type, DeclaredCallback callback, Subject user) {
    if (type.isUnresolved()) {
      return true; // the compiler says so itself, or it is generated in this round
    }
    String function = callback.name().simpleName();
    if (type.is(Kind.STRUCT) || type.is(Kind.UNION)) {
      return user.deny(Problem.CALLBACK_STRUCT, type.text(), function, structure(type));
    } else if (!isOfJna(type)) {
      return user.deny(Problem.CALLBACK_TYPE, type.text(), function);
    } else if (!isWhatJnaReads(type, user)) {
      return user.deny(Problem.CALLBACK_MARK, type.text(), function);
    }
    return true;
  }

  /** Returns the generated structure as the source would name it. */
  private String structure(DeclaredType type) {
    JavaName declaration = ((DeclaredType.Reference) type).name();
    String container = declaration.simpleNames().get(0);
    String cName =
        table
            .declared(declaration)
            .map(d -> table.name(d).cName())
            .orElse(declaration.simpleName());
    return container + "Native." + cName;
  }

  private static boolean isOfJna(DeclaredType type) {
    boolean texts =
        type instanceof DeclaredType.ArrayOf array
            && (array.component().is(Kind.STRING) || array.component().text().equals("WString"));
    return type instanceof DeclaredType.Primitive || texts || OF_JNA.stream().anyMatch(type::is);
  }

  /** JNA does not see annotations: one that says something else than JNA reads would be a lie. */
  private boolean isWhatJnaReads(DeclaredType type, Subject user) {
    TypeMarks marks = type.marks();
    if (marks.pointers().isPresent() || marks.full() || marks.of().isPresent()) {
      return false;
    } else if (marks.names().isEmpty()) {
      return true;
    }
    List<JavaName> names = marks.names();
    Optional<Meaning> meaning = definitions.of(names.get(0), user);
    return meaning.isEmpty() // what is wrong with it was said
        || (names.size() == 1
            && type instanceof DeclaredType.Primitive primitive
            && meaning.get().stuff() instanceof Meaning.OfScalar scalar
            && isReadAs(primitive.scalar(), scalar.machine()));
  }

  private static boolean isReadAs(JavaScalar java, Machine machine) {
    int bytes = Scalars.isFixedWidth(machine) ? Scalars.widest(machine) : 0;
    return switch (java) {
      case BYTE, SHORT, INT, LONG -> Scalars.isIntegral(machine) && 8 * bytes == java.bits();
      case BOOLEAN -> machine == Machine.BOOL32;
      case CHAR -> machine == Machine.WCHAR_T;
      case FLOAT -> machine == Machine.FLOAT;
      case DOUBLE -> machine == Machine.DOUBLE;
    };
  }
}
