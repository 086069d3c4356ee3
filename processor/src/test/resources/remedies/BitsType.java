// Take an integer, a boolean with the annotation of an integer, an enum or Flags
/*C struct A { int a : 3; DWORD b : 1; int c : 2; DWORD d : 3; }; */
enum Color { RED, GREEN }
enum Flag { @CValue(1) ONE, @CValue(2) TWO }
@Struct interface A { @Bits(3) int a(); @Bits(1) @DWORD boolean b(); @Bits(2) Color c(); @Bits(3) @DWORD Flags<Flag> d(); }
