// Move it to the end, as C has it; an array of known length is @Fixed
/*C struct A { DWORD n; BYTE a[1]; }; struct B { BYTE b[4]; DWORD n; }; */
@Struct interface A { @DWORD int n(); @SizeIs("n") @Inline byte[] a(); }
@Struct interface B { @Fixed(4) byte[] b(); @DWORD int n(); }
