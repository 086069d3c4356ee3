// Correct it, or mark the use wider
/*C struct S { int a; DWORD b; DWORD c; WORD d; DWORD e : 9; int f : 9; BYTE g; }; */
enum Big { @CValue(0x7FFFFFFF) ALL, @CValue(0) NONE }
enum All { @CValue(4294967295L) ALL, @CValue(0) NONE }
enum Low { @CValue(1) LOW }
enum Wide { @CValue(256) X }
enum Mixed { @CValue(-1) MINUS, @CValue(255) ALL }
enum Byte1 { @CValue(255) X }
@Struct interface S {
  Big a();
  @DWORD All b();
  @DWORD Low c();
  @WORD Wide d();
  @Bits(9) @DWORD Wide e();
  @Bits(9) Mixed f();
  @BYTE Byte1 g();
}
