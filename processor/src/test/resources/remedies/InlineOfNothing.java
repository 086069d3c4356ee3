// Add @SizeIs("n") for a flexible array; what is @Fixed is inline already
/*C struct A { DWORD n; BYTE a[1]; }; struct B { BYTE b[3]; }; */
@Struct interface A { @DWORD int n(); @SizeIs("n") @Inline byte[] a(); }
@Struct interface B { @Fixed(3) byte[] b(); }
