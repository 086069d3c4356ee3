package io.github.sizeis.processor.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The catalogue of all that can be wrong: for each its key, its wording (what is wrong) and its
 * remedy (what to do). Both are formats over the same arguments.
 */
public enum Problem {

  // Containers and structs as Java declarations.
  STRUCT_AND_UNION("'%1$s' is marked both @Struct and @Union", "Keep one"),
  NOT_AN_INTERFACE("'%1$s' is marked @%2$s but is not an interface", "Make it an interface"),
  NOT_TOP_LEVEL(
      "The container '%1$s' lies inside another type",
      "Move it to the top level of a source file: its generated types go beside it in its package"),
  BAD_CONTAINER_NAME(
      "A container cannot be called '%1$s': generated code in its package uses that name",
      "Choose a name of a capital and small letters that no class of java.lang has"),
  FROM_KOTLIN(
      "The container '%1$s' is written in Kotlin, whose compiler hides the annotations of type"
          + " arguments from processors",
      "Declare it in Java, in the same module if you like; Kotlin uses what is generated as it uses"
          + " any Java"),
  STRUCT_OUTSIDE_CONTAINER(
      "The struct '%1$s' is not in a container",
      "Declare it directly inside an interface marked @Idl, or inside the struct that it is an"
          + " anonymous part of"),
  STRAY_ANNOTATION("@%1$s says nothing here", "It belongs on %2$s; remove it or move it there"),
  EXTENDS("'%1$s' extends another interface", "Repeat the fields here; C has no inheritance"),
  TYPE_VARIABLES("'%1$s' declares type variables", "Name the types; C has no generics"),
  BODY(
      "'%1$s' has a body, but a declaration only describes memory",
      "Make it an abstract method, or move it out of the container"),
  PARAMETERS("The field '%1$s' takes parameters", "Write a field as a method without any"),
  THROWS("'%1$s' declares exceptions", "Remove the 'throws' clause"),
  VOID_FIELD("The field '%1$s' is void", "Give it the Java type that its value has"),
  EMPTY_UNION(
      "The union '%1$s' has no arms that hold something",
      "Declare one method for each of its members in C"),
  EMPTY_STRUCT("The struct '%1$s' has no fields", "Declare one method for each of its fields in C"),

  // Names.
  BAD_C_NAME(
      "'%1$s' is not a name in C",
      "Give the name with @CName: letters, digits and '_', no digit first, and no keyword of C"),
  BAD_STRUCT_NAME(
      "A JNA structure cannot be called '%1$s'", "Give the struct another name with @CName"),
  BAD_VALUE_NAME(
      "A value cannot be called '%1$s'",
      "Choose another name with @Struct(\"...\"): a Java identifier that hides no class of java.lang"),
  DUPLICATE_NAME(
      "'%1$s' has the C name '%2$s', which another declaration has already",
      "Rename one, or give its name with @CName"),
  ACCESSOR_CLASH(
      "The fields '%1$s' and '%2$s' would both be '%3$s' in the value",
      "Rename the method of one and keep its name in C with @CName(\"%1$s\")"),
  TYPE_CLASH(
      "'%1$s' generates the type '%2$s', which '%3$s' generates or is already",
      "Choose another name with @Struct(\"...\")"),
  CASE_CLASH(
      "'%1$s' generates the type '%2$s', which differs from '%3$s' by letter case only, and Windows"
          + " and macOS keep only one of the two",
      "Choose another name with @Struct(\"...\") or @CName"),
  STRUCTURE_CASE_CLASH(
      "'%1$s' generates the structure '%2$s', which differs from '%3$s' by letter case only, and"
          + " Windows and macOS keep only one of the two",
      "Choose another name with @CName"),
  NAME_TAKEN(
      "'%1$s' generates the type '%2$s', which exists already",
      "Rename that type, or choose another name with @Struct(\"...\")"),
  NO_PACKAGE(
      "'%1$s' generates a nested class '%2$s', which hides the type '%2$s'; only a type in a"
          + " package has another name",
      "Move '%1$s' to a package"),

  // What @Struct says.
  BAD_PACK("A packing of %1$d does not exist", "Write 1, 2, 4, 8 or 16, as #pragma pack has it"),
  BAD_ALIGN(
      "An alignment of %1$d does not exist",
      "Write a power of two up to 8192, as __declspec(align(n)) and alignas(n) have it"),
  ALIGNED_IN_PACKED(
      "'%1$s' has a declared alignment and needs one of %2$d, but the struct is packed to"
          + " %3$d, and compilers disagree on its offset",
      "Remove one of the two, and declare the padding as @Reserved fields"),
  ON_BITS("No pointer has %1$d bits", "Write 32 or 64, or leave 'bits' out for both"),
  ON_NOTHING(
      "'%1$s' is for no machine, because none is all that @On says of it and of what it lies in",
      "Name systems and CPUs that go together, or move '%1$s' to a container for its systems"),
  ON_ELSEWHERE(
      "'%1$s' uses '%2$s', which is for %3$s only",
      "Write the same @On on the struct that '%1$s' is a field of, or on its container"),
  LAYOUT_TWICE(
      "The '%1$s' of '%2$s' is said twice for %3$s", "Keep one, or let each have another 'on'"),
  LAYOUT_SPLITS(
      "The '%1$s' of '%2$s' differs on %3$s and %4$s, which have one layout, that of %5$s",
      "Keep '%2$s' to one of the two with @On, and declare a struct for the other"),
  ORDER_NAMES(
      "The 'order' of '%1$s' %2$s", "Name each field once, in the order that the header has there"),
  ORDER_OF_NONE(
      "'%1$s' has an 'order', but is %2$s, whose fields keep their places",
      "Keep '%1$s' to some machines with @On, and declare a struct for the others"),
  BAD_SIZE("A struct of %1$d bytes does not exist", "Write the size that C's sizeof gives"),
  UNWRAP_PARTS(
      "'%1$s' is marked unwrap but has %2$d parts left",
      "Only a struct with exactly one part beside counts, reserved fields and its own size unwraps"),
  WRONG_SIZE(
      "'%1$s' has %3$d bytes on %2$s, not the declared %4$d",
      "Hold its fields against the header, or correct the size"),
  SIZE_DIFFERS(
      "'%1$s' has the declared %2$d bytes on %3$s, but %4$d on %5$s",
      "If the struct is not for %5$s, say so with @On; if that is right for %5$s, leave '%6$s' out,"
          + " and check the layout with -Asizeis.layoutTest; if not, compare the fields with the"
          + " header"),
  SIZE_NOWHERE(
      "'%1$s' has a declared '%2$s', but is for no machine with pointers of %3$d bytes",
      "Leave '%2$s' out"),
  TOO_LARGE("'%1$s' is too large", "A struct may have 256 MiB"),

  TOO_MANY_PARTS(
      "'%1$s' has %2$d parts, and a Java constructor takes no more than 255 arguments",
      "Group neighbouring fields in a nested struct; a long or a double counts twice"),

  // Scalars.
  NO_WIDTH(
      "The %1$s '%2$s' does not say what memory holds",
      "Mark it: %3$s; if it is marked, the compiler does not know the annotation, or knows"
          + " two of that name: import it by name"),
  SCALAR_MISMATCH("%1$s does not fit a Java '%2$s'", "Declare it as %3$s"),
  BOXED("'%1$s' is boxed", "Write '%2$s'"),
  UNKNOWN_TYPE(
      "'%1$s' says nothing of memory",
      "Use a primitive, a string, an enum, an interface marked @Struct, com.sun.jna.Pointer, a JNA"
          + " callback interface, or name what memory holds with @Of or a typedef that has an"
          + " adapter; JNA's NativeLong is '@CLong long', its IntByReference '@Out int' or"
          + " '@InOut int', its PointerByReference '@Out Pointer'"),
  TWO_TYPES("Both %1$s and %2$s say what memory holds", "Keep one"),
  MEANINGLESS_MARK("%1$s means nothing on '%2$s'", "%3$s"),

  // Strings.
  NO_ENCODING(
      "The string '%1$s' does not say how it lies in memory",
      "Mark it @Utf8, @LPSTR or @Encoded if C has char; @LPWSTR if C has a pointer to WCHAR that"
          + " ends with a NUL; @WCHAR if C has WCHAR in place (with @Fixed) or counted (with"
          + " @SizeIs); @Idl(encoding = \"...\") marks all others; if it is marked, the compiler does"
          + " not know the annotation, or knows two of that name: import it by name"),
  TEXT_MISMATCH("%1$s is a string, not a '%2$s'", "Declare it as String"),
  NOT_A_TEXT("%1$s is not a string in memory", "%2$s"),
  UNKNOWN_CHARSET("No charset is called '%1$s'%2$s", "Write a name that Charset.forName takes"),
  INLINE_TEXT(
      "A @WCHAR String lies inline and needs a length",
      "Add @Fixed(n), or write @LPWSTR for a pointer to a string"),
  FIXED_POINTER_TEXT(
      "%1$s is a pointer, so @Fixed does not give its length",
      "Write @WCHAR for inline text, or List<%1$s String> for an array of pointers"),

  // Structs and what they are seen as.
  NOT_A_STRUCT("@Of names '%1$s', which is not a struct", "Name an interface marked @Struct"),
  OF_ITSELF("@Of names the struct that is the Java type already", "Write '%1$s' without @Of"),
  OF_MISMATCH("'%1$s' is not what %2$s is in Java", "Declare it as %3$s"),
  NOT_COMPILED(
      "The struct '%1$s' of another compilation has no generated class '%2$s'",
      "Compile '%1$s' with the SizeIs processor and put the result on the class path"),
  NO_DUMPS(
      "'%1$s' is to be read from dumps, but the container '%3$s' has no such reader for"
          + " '%2$s'",
      "Mark '%3$s' with @Idl(dumps = true) and compile it again"),
  NO_BY_VALUE(
      "'%1$s' passes '%2$s' by value, but its JNA structure in '%3$s' has no ByValue",
      "Mark '%2$s' with @Struct(byValue = true), or @Union(byValue = true), and compile"
          + " '%3$s' again"),
  NO_DEEP_FREE(
      "'%1$s' is to be freed block by block, but the container '%3$s' does not know the"
          + " blocks of '%2$s'",
      "Mark '%3$s' with @Idl(deepFree = true) and compile it again"),
  CONTAINS_ITSELF(
      "A struct contains itself by value: %1$s", "Make one of the fields a pointer with @Ptr"),
  ENDLESS_CHAIN(
      "A chain of pointers that are never NULL cannot end: %1$s",
      "Mark one of the pointers @Nullable; if it is the link of a linked list, mark it @Next too;"
          + " if it is @Nullable already, the compiler does not know the annotation: import"
          + " org.jspecify.annotations.Nullable, and put JSpecify on the class path"),

  // Pointers and null.
  BAD_DEPTH("@Ptr(%1$d) is no pointer", "Write 1 for T *, 2 for T **; the most is 8"),
  MEANINGLESS_PTR("@Ptr means nothing on '%1$s'", "%2$s"),
  TWO_POINTERS("Both @Ptr and @FullPtr stand on '%1$s'", "Keep one"),
  FULL_PTR_OF_WHAT(
      "@FullPtr means nothing on '%1$s'",
      "It takes a struct by its own name, as in '@FullPtr T' and 'List<@FullPtr T>'"),
  CALLBACK_FUNCTION(
      "The callback '%1$s' does not say what its function is",
      "Let the interface itself declare one method, or one that is called 'callback'"),
  CALLBACK_STRUCT(
      "The callback '%2$s' has a '%1$s', but JNA converts what a callback takes and returns, and"
          + " JNA knows only structures",
      "Write %3$s for a pointer to it, or com.sun.jna.Pointer; for the struct itself, write"
          + " %3$s.ByValue, and @Struct(byValue = true) at the struct"),
  CALLBACK_TYPE(
      "The callback '%2$s' has a '%1$s', and JNA has no conversion for that",
      "Write a primitive, String or WString, com.sun.jna.Pointer, a generated structure or another"
          + " callback"),
  CALLBACK_MARK(
      "The annotation on a '%1$s' of the callback '%2$s' has no effect, because JNA converts it and"
          + " does not see the annotation",
      "Remove it, and write the Java type that JNA has: int for 4 bytes, long for 8, NativeLong for a"
          + " C long, com.sun.jna.Pointer for all pointers"),
  PTR_ON_ELEMENT(
      "@Ptr stands on the elements of '%1$s[]'",
      "Write '%1$s @Ptr []' for a pointer to the struct"),
  NULLABLE_BY_VALUE("'%1$s' lies in the struct itself and cannot be NULL", "Remove @Nullable"),
  NULLABLE_PRIMITIVE("A Java '%1$s' is never null", "Write '%2$s', or remove @Nullable"),
  NULLABLE_ELEMENT(
      "@Nullable stands on the elements of '%1$s[]'",
      "Write '%1$s @Nullable []' where the array may be null"),
  NULLABLE_PART("The one part of '%1$s' is %2$s", "Declare '%3$s' %4$s, as it is in the struct"),
  NULLABLE_TWICE(
      "The one part of '%1$s' may be null, and @Nullable on a pointer means the pointer",
      "Use '%1$s' itself"),
  WRONG_NULLABLE("@%1$s says nothing to SizeIs", "Use org.jspecify.annotations.Nullable"),

  // Arrays.
  NO_COUNT(
      "Nothing says how long '%1$s' is",
      "Add @SizeIs(\"n\") where it is a pointer and something counts it, @Fixed(n) where it is inline,"
          + " @Terminated where a NULL or another value ends it, @MultiSz for strings one behind the"
          + " other, @Chain for a linked list"),
  NOT_AN_ARRAY("@%1$s means nothing on '%2$s'", "It takes an array of primitives, or a List%3$s"),
  SIZE_IS_AND_FIXED(
      "'%1$s' has both %2$s and @Fixed",
      "Keep %2$s where it is a pointer, @Fixed where it is inline"),
  TWO_SIZES(
      "'%1$s' has both @SizeIs and @MaxIs",
      "Keep one: the greatest index of @MaxIs is one less than the size of @SizeIs"),
  TWO_LENGTHS(
      "'%1$s' has both @LengthIs and @LastIs",
      "Keep one: the last index of @LastIs is one less than the end of the valid part"),
  COUNTED_POINTER_TEXT(
      "%1$s is a pointer to a string that ends with a NUL, so %2$s cannot count it",
      "Write @WCHAR for a string of counted units, or List<%1$s String> for an array of"
          + " pointers"),
  TERMINATED_AND_COUNTED(
      "'%1$s' has both %2$s and %3$s", "Keep %2$s if something in memory ends it, and %3$s if not"),
  NO_SENTINEL(
      "The elements of '%1$s' have no value that could end it",
      "Write @Terminated on an array of integers or characters, or on a list of pointers, strings,"
          + " structs or enums"),
  BAD_SENTINEL(
      "%1$d cannot end '%2$s', whose elements are each %3$s",
      "Write a number that memory can hold there; pointers and structs end with 0"),
  NULL_ENDS("%2$s would end '%1$s'", "Remove @Nullable from the elements"),
  BAD_MULTI_SZ(
      "@MultiSz means nothing on '%1$s'",
      "Write 'List<@WCHAR String>', or @Utf8, @LPSTR or @Encoded in place of @WCHAR"),
  LENGTH_WITHOUT_SIZE(
      "'%1$s' has %2$s, but nothing says how much room there is",
      "Add @SizeIs(\"n\") if it is a pointer, @Fixed(n) if it is inline; if all elements"
          + " are valid, write @SizeIs alone"),
  FIRST_WITHOUT_LENGTH(
      "'%1$s' has @FirstIs, but nothing says how many elements are valid",
      "Add @LengthIs(\"n\") or @LastIs(\"l\")"),
  NO_INDEX("%1$s is empty", "Write an index as an expression over fields of the same struct"),
  ARRAY_OF_OBJECTS("'%1$s[]' is an array of objects", "Write 'List<%1$s>'"),
  ARRAY_OF_ARRAYS(
      "'%1$s' has arrays for elements",
      "Declare a struct for a row, with the pointer and its count, and write a List of"
          + " those; if memory has only pointers, write List<Pointer>, and the lengths as an"
          + " array; for one piece of memory with several dimensions, write @Fixed({4, 16})"),
  LIST_OF_PRIMITIVES("'List<%1$s>' is a list of primitives", "Write '%2$s[]'"),
  POINTERS_TO_SCALARS(
      "'%1$s' holds pointers to one scalar each, none of which may be NULL",
      "Write '@Ptr %2$s[]', or add @Nullable behind @Ptr where some may be NULL; an array of the"
          + " scalars themselves is '%2$s[]', without @Ptr"),
  LIST_ARGUMENT("'%1$s' does not say what its elements are", "Write 'List<T>' with a type for T"),
  MARKED_ELEMENT(
      "%1$s stands on the elements of '%2$s[]', and arrays hold primitives", "Write '%3$s'"),
  SIZE_IS_ARGUMENTS(
      "%1$s takes one count", "Write either %1$s(\"n\") in elements or %1$s(bytes = \"n\")"),
  NOT_AN_EXPRESSION(
      "'%1$s' is no expression: %2$s%3$s",
      "Write fields of the same struct and numbers with C's operators, as in \"(rows + 1) * cols\""),
  NO_VALUE("'%1$s' cannot be a count: %2$s", "Correct the numbers in it"),
  UNKNOWN_COUNT(
      "'%1$s' has no field '%2$s'%3$s",
      "Name a field of the same struct, or a constant of the container"),
  NOT_A_COUNT("'%1$s' %2$s: it is %3$s%4$s", "Name a field that is a plain integer"),
  COUNT_THROUGH_NULL(
      "'%1$s' may be NULL, so nothing can be counted through it%2$s",
      "Remove @Nullable if the pointer is never NULL; if not, name another field"),
  BAD_LENGTH(
      "@Fixed(%1$s) is no length",
      "Write one positive length for each dimension, less than 2^31 in all"),
  FIXED_TEXT_LENGTH(
      "@Fixed(%1$s) does not give the length of one string",
      "Write the one length, in units; for several in place, as char names[3][16], write a List"
          + " with @Inline @Fixed({3, 16})"),
  FIXED_TEXTS_LENGTH(
      "@Fixed(%1$s) does not give the number and the length of strings that lie in place",
      "Write both, the number of strings first: @Fixed({3, 16}) for char names[3][16]"),
  INLINE_FIXED(
      "'%1$s' is @Fixed, so @Inline%2$s does not say more",
      "Remove @Inline; beside @Fixed it is for lists of strings only, which lie in place with it and"
          + " are pointers without it, and it has no number there"),

  // Unions.
  UNTOLD_UNION(
      "Nothing tells which arm of '%1$s' memory holds",
      "Add @SwitchIs(\"field\") here; if the first field of its members tells it, write"
          + " @Union(tag = \"...\"); if nothing tells it, mark the union @Untagged"),
  NOT_A_UNION(
      "@SwitchIs stands on '%1$s', which is no union",
      "Remove it, or name an interface marked @Union"),
  NEEDLESS_SWITCH("'%1$s' tells its arms itself", "Remove @SwitchIs"),
  UNION_ELEMENT(
      "Nothing tells the arm of each '%1$s'",
      "Declare a struct with the union and its discriminant, and use that struct"),
  UNION_ELSEWHERE(
      "The union '%1$s' is declared in another container, and values of unions belong to one",
      "Declare the struct that holds it beside it, and use that struct here"),
  UNION_USES(
      "The arms of '%1$s' keep %2$s here, but %3$s in '%4$s'",
      "Give the discriminants the same name and type, or declare a union for each"),
  UNWRAP_UNION(
      "'%1$s' is marked unwrap, but its one part is a union",
      "Remove unwrap; a union nested in it is its value anyway"),
  ARM_WITHOUT_CASE(
      "Nothing says when a union holds '%1$s'",
      "Add @Case with the values that choose it, or @Default"),
  CASE_AND_DEFAULT("'%1$s' has both @Case and @Default", "Keep one"),
  TWO_DEFAULTS("'%1$s' is marked @Default, and '%2$s' is already", "Keep one"),
  UNTAGGED_CASE(
      "'%1$s' has @Case or @Default, but nothing tells the arm of '%2$s'",
      "Remove @Case and @Default, or remove @Untagged"),
  TAGGED_AND_UNTAGGED(
      "'%1$s' has a tag, and is marked @Untagged",
      "Keep the tag if a field of every arm tells the arm, and @Untagged if" + " nothing does"),
  NOTHING_BESIDE(
      "'%1$s' needs fields beside it or nothing at all, and the @Untagged '%2$s' has neither",
      "Write com.sun.jna.Pointer for a pointer, or a struct that has those fields"),
  TAG_ELSEWHERE(
      "The arm '%1$s' lacks the tag '%2$s': %3$s",
      "Let each arm be a struct that has that integer or enum at one place, of one type in all"),
  DUPLICATE_CASE("%1$s chooses '%2$s' %3$s", "Write each value once"),
  CASE_OF_UNKNOWN(
      "'%1$s.%2$s' is @Unknown, so no number chooses it",
      "Remove it: @Default is the arm for every number without a constant"),
  UNKNOWN_CASE("'%1$s' has no constant '%2$s'%3$s", "Name a constant of the enum"),
  CASE_KIND("@Case gives %1$s, but '%2$s' is %3$s", "%4$s"),
  CASE_RANGE("%1$d is no value of '%2$s': %3$s", "Correct the number"),
  UNKNOWN_DISCRIMINANT(
      "'%1$s' has no field '%2$s'%3$s",
      "Name a field of the same struct, or a constant of the container"),
  NOT_A_DISCRIMINANT("'%1$s' %2$s: it is %3$s%4$s", "Name a plain integer, or an enum by itself"),
  VOID_ARM(
      "The arm '%1$s' is empty, but is said to hold something",
      "Keep nothing but @Case or @Default on it, or give it a type"),
  ARM_ROLE(
      "'%1$s' is an arm of a union, and leaves the value",
      "Remove @Reserved, @SizeOfThis, @ValueIs, @Next or @Ignore"),
  BITS_IN_UNION(
      "'%1$s' is a bit field, and a member of a union",
      "Put it into a struct, alone or with the bit fields beside it, and let that be the member"),
  WINDOW_IN_ARM(
      "Only a part of the array '%1$s' is valid, and it is an arm of a union",
      "Let the arm be a struct with the array and its counts, or keep only its size"),
  ARM_CLASH(
      "The arm '%1$s' gives the class '%2$s', which %3$s gives already",
      "Rename the method and keep its name in C with @CName(\"%1$s\")"),
  // Flexible arrays.
  INLINE_OF_NOTHING(
      "@Inline says where '%1$s' lies, but not how long it is",
      "Add @SizeIs(\"n\") for a flexible array, or @Fixed({3, 16}) for a list of strings in place"),
  INLINE_WINDOW(
      "'%1$s' is @Inline and only a part of it is valid",
      "Keep only @SizeIs, with the number of elements in memory"),
  BAD_INLINE("@Inline(%1$d) declares nothing", "Write 1 for 'T x[1]', 0 for 'T x[]'"),
  FLEXIBLE_NOT_LAST(
      "The flexible array '%1$s' is not the last field",
      "Move it to the end, as C has it; an array of known length is @Fixed"),
  FLEXIBLE_NESTED(
      "'%1$s' lies in the struct and is a '%2$s', which ends with a flexible array",
      "Only the last field of a struct may be one, unless it is a @Chain; if C has a pointer,"
          + " write @Ptr"),
  FLEXIBLE_ELEMENT(
      "The elements of '%1$s' are '%2$s', which end with flexible arrays, so nothing tells"
          + " where the next element begins",
      "Write List<@Ptr %2$s> if C has pointers; if not, a com.sun.jna.Pointer, and read"
          + " one by one"),
  FLEXIBLE_ADAPTED(
      "'%1$s' ends with a flexible array, and an adapter sees a struct of one size",
      "Use the struct itself"),
  FLEXIBLE_ARM(
      "The arm '%1$s' ends with a flexible array, and a union has one size",
      "Declare the struct once for each arm, with the array at its end"),
  FLEXIBLE_ALONE(
      "'%1$s' has nothing but a flexible array of no declared element, so its size is 0",
      "Declare what lies before it, or @Inline(1)"),
  // Linked lists.
  CHAIN_OF_WHAT(
      "@Chain means nothing on '%1$s'", "It takes a List of structs that mark their link @Next"),
  CHAIN_WITHOUT_NEXT(
      "'%1$s' is a @Chain of '%2$s', which has no link",
      "Mark the pointer in '%2$s' that leads to the next one with @Next"),
  CHAIN_AND_LENGTH(
      "'%1$s' is a @Chain, whose end is NULL, and has @%2$s too", "Keep the one that C has"),
  CHAIN_INLINE(
      "@Inline(%1$d) on a @Chain",
      "Write @Inline: it means that the first struct of the chain lies here"),
  CHAIN_NULLABLE("The @Chain '%1$s' is never null: NULL is the empty list", "Remove @Nullable"),
  BAD_NEXT(
      "@Next means nothing on '%1$s'",
      "It takes the pointer to the next struct of the same kind: '@Next @Ptr @Nullable %2$s'; if it"
          + " says so already, the compiler does not know @Nullable: import"
          + " org.jspecify.annotations.Nullable, and put JSpecify on the class path"),
  NEXT_TWICE(
      "'%1$s' has two links, '%2$s' and '%3$s'",
      "Mark the one that its chains follow; the other may be a plain pointer, or @Ignore"),
  UNWRAPPED_LINK(
      "'%1$s' has a link, and is marked unwrap", "Remove one: a chain is a list of whole structs"),
  // What a field is for.
  BAD_IGNORE("@Ignore means nothing on '%1$s'", "It takes a pointer, which is then not followed"),
  BAD_BIG_ENDIAN(
      "@BigEndian means nothing on '%1$s'",
      "It takes one integer, float, enum or adapted scalar of 2, 4 or 8 bytes on every system"),
  BAD_SIZE_OF_THIS("@SizeOfThis means nothing on '%1$s'", "It takes a plain integer"),
  BAD_VALUE_IS("@ValueIs means nothing on '%1$s'", "It takes a plain integer"),
  COMPUTED_COUNT(
      "'%1$s' is computed, but '%2$s' tells what it must be",
      "Remove @ValueIs, or let @LengthIs name another field that says how many of '%2$s' are valid"),
  COMPUTED_FROM_ITSELF(
      "'%1$s' is computed from itself, by %2$s",
      "Remove @ValueIs from one of the fields, which is then a part of the value"),
  SIZE_OF_THIS_RANGE(
      "'%1$s' has %2$d bytes on %3$s, which '%4$s' cannot hold",
      "Declare '%4$s' as wide as the header does, or leave @SizeOfThis out"),
  BAD_RANGE("@Range means nothing on '%1$s'", "It takes a plain integer, which may be a count"),
  RANGE_TOO_WIDE("From %1$d to %2$d is more than '%3$s' can hold", "Stay within %4$s"),
  EMPTY_RANGE("Nothing is from %1$d to %2$d", "Write the least value as min, the greatest as max"),
  BAD_RESERVED(
      "@Reserved means nothing on '%1$s'",
      "It takes a scalar or a @Fixed array of scalars; @UINT_PTR or @UintptrT is as wide as a"
          + " pointer"),
  TWO_ROLES("'%1$s' is marked both @%2$s and @%3$s", "Keep one"),

  // Bit fields.
  BITS_WIDTH(
      "'%1$s' cannot have %2$d bits",
      "Write from 1 to %3$d; 0 bits, which end a storage unit, go with @Reserved"),
  BITS_TYPE(
      "'%1$s' is no bit field: it is %2$s",
      "Take an integer, a boolean with the annotation of an integer, an enum or Flags"),
  BITS_JAVA("%1$d bits do not fit a Java '%2$s'", "Declare it as %3$s"),
  BITS_UNNAMED(
      "'%1$s' has @Reserved bits, and compilers for one ABI disagree on the layout of bits"
          + " without a name",
      "Give them the type of a neighbour that has a name; in a packed struct, write"
          + " @Reserved @Bits(n), with the number of bits that are skipped, in place of @Bits(0)"),
  BITS_BESIDE(
      "@%1$s means nothing on the bit field '%2$s'",
      "Remove it: a bit field is one integer, in the byte order and at the place that the compiler"
          + " gives it"),
  // Typedefs, adapters, enums.
  TYPEDEF_TARGET(
      "The typedef '%1$s' is not a type annotation only", "Mark it @Target(ElementType.TYPE_USE)"),
  TYPEDEF_CYCLE("The typedef '%1$s' stands for itself: %2$s", "Let one of them name a scalar"),
  TYPEDEF_OF_NOTHING(
      "The typedef '%1$s' stands for '%2$s', which is no type in C",
      "Name a scalar or string annotation, another typedef, or an interface marked @Struct"),
  ADAPTER_FORM(
      "The adapter '%1$s' %2$s",
      "Let it implement exactly one of Adapter.OfInt, Adapter.OfLong and Adapter.OfBytes, with a"
          + " Java type without wildcards and type variables"),
  ADAPTER_ACCESS(
      "Code in package '%2$s' cannot create the adapter '%1$s'",
      "Make it a public class, static where it is nested, with a public constructor that takes"
          + " nothing"),
  ADAPTER_SCALAR("The adapter '%1$s' does not fit %2$s", "%3$s"),
  ADAPTER_WIDTH(
      "The adapter '%1$s' reads %2$d bytes, but '%3$s' has %4$d", "Implement Adapter.OfBytes"),
  ENUM_EMPTY("The enum '%1$s' has no constant with a number", "Add the constants that C has"),
  ENUM_NUMBERS(
      "Some constants of '%1$s' have @CValue, '%2$s' has not",
      "Write it on every constant, or on none to count from 0"),
  ENUM_RANGE(
      "'%1$s.%2$s' is %3$d, which %4$s cannot hold",
      "Correct the number, or give the enum a wider type where it is used"),
  FLAGS_OF_WHAT("'%1$s' does not say which flags", "Write 'Flags<E>' with an enum for E"),
  FLAGS_NUMBERS(
      "The constants of '%1$s' do not all have bits",
      "Give each constant its bits with @CValue, and remove constants that are 0 or"
          + " @Unknown: Flags needs none"),
  ENUM_UNKNOWN("'%1$s' has several constants marked @Unknown", "Keep one"),
  ENUM_UNKNOWN_NUMBER(
      "'%1$s.%2$s' is @Unknown and has a number too",
      "Remove @CValue: it stands for every number without a constant"),

  // Functions.
  VARIADIC(
      "'%1$s' takes any number of arguments",
      "Declare one function for each list of arguments that you pass, with the same @CName"),
  NO_LIBRARY(
      "'%1$s' declares functions and no library", "Name it, as in @Idl(library = \"dhcpsapi\")"),
  METHOD_CLASH(
      "'%1$s' and '%2$s' would both be the client's method '%3$s'",
      "Rename one and keep its name in C with @CName"),
  FUNCTION_CASE(
      "The functions '%1$s' and '%2$s' differ by letter case only, and Windows and macOS keep only"
          + " one of the two classes that call them",
      "Declare one of them in another container"),
  RETURN_CLASH(
      "'%1$s' says that C's '%2$s' returns something else than another declaration does",
      "Declare the same C type for the result of both; the Java types may differ"),
  BAD_CONST(
      "@Const means nothing on '%1$s'",
      "It takes a plain integer that goes in, as wide as C's type: 'int' for BOOL, 'byte' for bool"),
  LARGE_CONST(
      "%1$d does not fit the %2$d bits of '%3$s'",
      "Write a number that C could pass there, or declare the parameter as wide as it is in C"),
  ALLOCATED_IN(
      "@Allocated stands on '%1$s', which goes in",
      "Remove @Allocated; if the function allocates it and passes it out, as in char **s, declare it"
          + " @Out; if the function replaces the pointer, or fills the caller's array with pointers of its"
          + " own, declare a com.sun.jna.Pointer"),
  CALLERS_ARRAY(
      "@Allocated says that the function makes the array '%1$s', which is one pointer more"
          + " in C, but the caller gives its size",
      "If the array is the caller's, remove @Allocated, and declare it as %2$s if its"
          + " contents must be freed; if the function makes the array, count it by what comes"
          + " out, or take it as an @Out com.sun.jna.Pointer"),
  ALLOCATED_ROOM(
      "The function makes '%1$s' by @Allocated, which is one pointer more in C, and the caller does by"
          + " @Room",
      "Keep the one that C has"),
  NOTHING_ALLOCATED(
      "@Allocated means nothing on '%1$s'",
      "It takes pointers, and structs that hold pointers: add @Ptr where the function allocates the"
          + " thing itself (T **)"),
  NOT_ALLOCATED(
      "'%1$s' comes out as a pointer, and nothing says whose memory it points to",
      "If the function allocates it, add @Allocated, with the calls that free it, or with none if"
          + " it stays the library's; if the caller provides the memory, write a struct as @Out"
          + " without @Ptr, a string with @Room(\"size\"), an array with @SizeIs(\"n\")"),
  IN_OUT_POINTER(
      "'%1$s' is a pointer that goes in and comes out",
      "Declare it as com.sun.jna.Pointer, or let it go one way"),
  COUNT_TOO_LATE(
      "The caller provides '%1$s', but its count '%2$s' is known only after the call",
      "Let '%2$s' go in, with @InOut where it comes out too; if the function allocates the array"
          + " (T **), say so with @Allocated"),
  BAD_ROOM(
      "@Room stands on '%1$s', which is no pointer to what only comes out",
      "It takes an @Out string, array, list, chain or @Ptr struct that the function writes where the"
          + " caller says"),
  ROOM_SIZE(
      "@Room does not say how much room '%1$s' has",
      "Write @Room(bytes = \"size\"), or for strings and arrays @Room(\"size\") in their units"),
  NOTHING_RETURNED(
      "'%1$s' returns nothing that 'return' could be",
      "Declare what the function returns in C, or name a parameter"),
  UNKNOWN_PARAMETER(
      "'%1$s' has no parameter '%2$s'%3$s",
      "Name a parameter of the function, or 'return'; conditions may name 'errno', too"),
  ERRNO_ON_WINDOWS(
      "'%1$s' compares errno, which is not kept after a call on Windows",
      "Put what needs it into a container with @On(Os.UNIX); the code of a failure alone, on Windows"
          + " too, is code = Status.Code.LAST_ERROR"),
  ERRNO_CHANGES(
      "'%1$s' compares errno, but %2$s, so other code than C's has changed it by then",
      "Let what comes out tell a failure, and errno be its code alone, with"
          + " code = Status.Code.LAST_ERROR"),
  FIXED_RESULT(
      "'%1$s' returns '%2$s' of a fixed length, but a function of C returns a pointer to it",
      "Write the length as @SizeIs(\"6\") where @Fixed(6) stands; a string that ends with a NUL"
          + " needs neither"),
  FLEXIBLE_PARAMETER(
      "'%1$s' is or ends with a flexible array, but an argument has one size",
      "Pass a pointer, with @Ptr; if it comes out, declare it @Allocated, or as bytes that a"
          + " converter reads"),
  UNION_PARAMETER(
      "'%1$s' is a union whose arm another parameter tells",
      "Declare a function for each arm, with its type, @Const for the number and @CName;"
          + " or pass a struct that has the union and its discriminant"),
  TWO_REPETITIONS("'%1$s' is called again for two reasons", "Keep one @Resume, or one @Grow"),
  BAD_RESUME(
      "@Resume stands on '%1$s', which is no handle",
      "It takes an integer or a struct that goes in and comes out: write @InOut"),
  BAD_TOTAL("@Total means nothing here", "It takes one integer that comes out, beside a @Resume"),
  ELEMENTS(
      "'%1$s' enumerates, and %2$d lists come out of it",
      "Let exactly one List come out: of a struct that holds it, make the struct unwrap"),
  BAD_GROW(
      "@Grow stands on '%1$s', which is the size of no room",
      "It takes an integer that goes in, and is the size of what comes out, by @SizeIs or @Room"),
  GROW_NUMBERS(
      "@Grow begins below 0, or calls once only", "Begin with 0 or more, and allow two attempts"),
  NOT_A_NUMBER("'%1$s' is no number", "Name an integer, or a pointer to compare with 0"),
  ALWAYS_FAILS(
      "'%1$s' is never true, so every call would fail",
      "Write the condition of success, or \"1\" if every call succeeds"),
  NOT_A_MESSAGE(
      "'%1$s' cannot tell the reason of a failure",
      "Name a string that comes out and is @Nullable, or has @Room; or a call of a function that"
          + " returns the reason, as in message = \"strerror(return)\""),
  MESSAGE_CALL(
      "'%1$s' cannot tell the reason of a failure",
      "Name a function that returns a string; if the string must be freed, say so there, as in"
          + " @Allocated(free = \"release(return)\"), by functions that take nothing else"),
  NO_CODE(
      "'%1$s' returns no code that tells a failure",
      "If errno tells the reason, say @Status(value = ..., code = Status.Code.LAST_ERROR); if a"
          + " string or another function tells it, name that as 'message', without 'names'; if"
          + " nothing tells it, leave @Status out, and let the caller look at what comes out, with"
          + " @Nullable if it may be NULL"),
  NOT_A_CALL(
      "'%1$s' is no call: %2$s%3$s",
      "Write it as in C, as in \"NetApiBufferFree(buffer)\" or \"release(&minor, &set)\", and several as"
          + " {\"a(x)\", \"b(x)\"}"),
  UNKNOWN_FUNCTION("'%1$s' has no function '%2$s'%3$s", "Declare it in the same container"),
  FREE_ITSELF(
      "'%1$s' would be called to free what '%1$s' allocates",
      "Name the function that frees it, as in @Allocated(free = \"Free(s)\")"),
  FREE_ARGUMENTS("'%1$s' takes %2$s, not %3$d", "Pass one for each parameter"),
  FREE_ARGUMENT(
      "'%1$s' cannot be passed as '%2$s'",
      "Pass a pointer for a pointer, and a number for a number; '&' gives the address of a"
          + " parameter; a struct that the function allocates (T **) is a pointer only with @Ptr"),
  FREED_POINTER(
      "'%1$s' would be freed before the caller gets it, because a pointer is not copied",
      "Leave 'free' out and declare the function that frees it for the caller, or declare"
          + " what it points to"),
  FREED_FIELD(
      "'%2$s' is a pointer that comes out as it is, and the memory that it leads to may be freed"
          + " with '%1$s'",
      "Mark it @Ignore, or declare what it points to; if it is a handle that stays valid, declare a"
          + " number, @UINT_PTR or @UintptrT; or leave 'free' out and declare the function that frees it"
          + " for the caller"),
  RESULT_CLASH(
      "'%1$s' and '%2$s' would both be '%3$s' in the result", "Rename one of the parameters"),
  DEEP_FREE(
      "'%1$s' cannot be freed block by block, because no single call takes '%1$s' itself",
      "Write it as in @Allocated(free = \"Free(%1$s)\", deep = true)"),

  // The header.
  BAD_HEADER(
      "'%1$s' names no header",
      "Write the name of a file without <>, as in \"netdb.h\", or one line that begins with '#'"),

  // The processor itself.
  CANNOT_WRITE(
      "'%1$s' cannot be written: %2$s", "See to it that the compiler's output is writable"),
  INTERNAL(
      "The processor failed on this declaration: %1$s",
      "If a class is missing, put it on the class path; otherwise report this with the declaration");

  private final String wording;
  private final String remedy;

  Problem(String wording, String remedy) {
    this.wording = wording;
    this.remedy = remedy;
  }

  /** Returns the key that names the problem to a person: {@code UnknownCount}. */
  public String key() {
    return Arrays.stream(name().split("_"))
        .map(w -> w.charAt(0) + w.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** Returns where a defect of ours was met, as an argument for {@link #INTERNAL}. */
  public static String trace(Throwable defect) {
    StackTraceElement[] trace = defect.getStackTrace();
    return defect + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  /** Returns the whole message: key, what is wrong, what to do. */
  public String message(Object... arguments) {
    String wrong = String.format(Locale.ROOT, wording, arguments);
    String todo = String.format(Locale.ROOT, remedy, arguments);
    String stop = wrong.endsWith("?") ? " " : wrong.endsWith("\n") ? "" : ". ";
    return "[SizeIs/" + key() + "] " + wrong + stop + todo + ".";
  }

  /** Returns what is wrong, with an ellipsis where a message names something. */
  public String wording() {
    return general(wording);
  }

  /** Returns what to do, with an ellipsis where a message names something. */
  public String remedy() {
    return general(remedy);
  }

  private static String general(String format) {
    return format.replaceAll("%\\d\\$[sd]", "…");
  }
}
