package io.github.sizeis.processor.write.java;

import com.palantir.javapoet.CodeBlock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Code, and the local variables that it leaves to others to declare. They are told beside it,
 * because names of C's stand in the code too: what it needs cannot be read off it.
 *
 * @param block the code
 * @param locals the variables that it needs
 */
public record Code(CodeBlock block, Set<Local> locals) {

  /** A variable that is declared where code needs it, and only there. */
  public enum Local {
    /** {@code memory}, the buffer that a method writes to. */
    MEMORY,
    /** What a loop is at, {@code element}, or the {@code arm} of a union. */
    ELEMENT
  }

  public Code {
    locals = Set.copyOf(locals);
  }

  /** Code that needs none. */
  public static Code plain(String format, Object... arguments) {
    return plain(CodeBlock.of(format, arguments));
  }

  public static Code plain(CodeBlock block) {
    return new Code(block, Set.of());
  }

  /** Code that reads {@code memory}, or writes to it. */
  public static Code onMemory(CodeBlock block) {
    return new Code(block, Set.of(Local.MEMORY));
  }

  /** Code that uses what a loop is at, or the arm of a union. */
  public static Code ofElement(CodeBlock block) {
    return new Code(block, Set.of(Local.ELEMENT));
  }

  public static Code none() {
    return plain("");
  }

  /** Returns a statement that needs none. */
  public static CodeBlock line(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }

  /** Returns a statement; what of its arguments is code brings along what it needs. */
  public static Code statement(String format, Object... arguments) {
    return of(line(format, blocks(arguments)), arguments);
  }

  /** Returns an expression; what of its arguments is code brings along what it needs. */
  public static Code of(String format, Object... arguments) {
    return of(CodeBlock.of(format, blocks(arguments)), arguments);
  }

  private static Object[] blocks(Object... arguments) {
    return Arrays.stream(arguments).map(a -> a instanceof Code code ? code.block : a).toArray();
  }

  private static Code of(CodeBlock block, Object... parts) {
    Set<Local> locals = EnumSet.noneOf(Local.class);
    Stream.of(parts).filter(Code.class::isInstance).forEach(c -> locals.addAll(((Code) c).locals));
    return new Code(block, locals);
  }

  /** Returns these, with a separator between them. */
  public static Code joined(List<Code> codes, String separator) {
    CodeBlock block = codes.stream().map(Code::block).collect(CodeBlock.joining(separator));
    return of(block, codes.toArray());
  }

  /** Returns this code and other code after it. */
  public Code and(Code next) {
    return of(CodeBlock.builder().add(block).add(next.block).build(), this, next);
  }

  /** Returns these statements within a control flow, whose condition or loop has arguments. */
  public Code within(String format, Object... arguments) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow(format, blocks(arguments));
    return of(code.add(block).endControlFlow().build(), this, of(format, arguments));
  }

  /** Returns this where one variable is declared. */
  public Code without(Local declared) {
    Set<Local> others = EnumSet.noneOf(Local.class);
    locals.stream().filter(l -> l != declared).forEach(others::add);
    return new Code(block, others);
  }

  public boolean needs(Local local) {
    return locals.contains(local);
  }

  /** Returns the statements with what declares the buffer of a writer, where they need it. */
  public CodeBlock withMemory() {
    return needs(Local.MEMORY)
        ? statement("$T memory = out.memory()", RuntimeTypes.BYTE_BUFFER).and(this).block
        : block;
  }
}
