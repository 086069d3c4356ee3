// Stay within what the message names
/*C struct A { BYTE a; DWORD b; int c; }; */
@Struct interface A {
  @Range(max = 255) @BYTE int a();
  @Range(min = 0, max = 4294967295L) @DWORD int b();
  @Range(max = 2147483647) int c();
}
