// Write from 1 to n; 0 bits, which end a storage unit, go with @Reserved
/*C struct A { DWORD a : 1; DWORD b : 32; DWORD : 0; BYTE c : 8; ULONGLONG d : 64; }; */
@Struct interface A {
  @Bits(1) @DWORD int a();
  @Bits(32) @DWORD long b();
  @Reserved @Bits(0) @DWORD int end();
  @Bits(8) @BYTE int c();
  @Bits(64) long d();
}
