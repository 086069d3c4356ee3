// Declare it as 'short' or 'int' or 'long'
/*C struct A { DWORD a : 9; DWORD b : 9; DWORD c : 9; ULONGLONG d : 33; DWORD e : 3; DWORD f : 3; }; */
@Struct interface A {
  @Bits(9) @DWORD short a();
  @Bits(9) @DWORD int b();
  @Bits(9) @DWORD long c();
  @Bits(33) @ULONGLONG long d();
  @Bits(3) @DWORD byte e();
  @Bits(3) @DWORD int f();
}
