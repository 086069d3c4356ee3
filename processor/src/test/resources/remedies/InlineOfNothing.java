// Add @SizeIs("n") for a flexible array
/*C struct A { DWORD n; BYTE a[1]; }; */
@Struct interface A { @DWORD int n(); @SizeIs("n") @Inline byte[] a(); }
// or @Fixed({3, 16}) for a list of strings in place
/*C struct B { char b[3][16]; }; */
@Struct interface B { @Inline @Fixed({3, 16}) List<@Utf8 String> b(); }
