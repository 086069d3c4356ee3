// Write the one length, in units
/*C struct A { WCHAR a[64]; char b[64]; }; */
@Struct interface A { @Fixed(64) @WCHAR String a(); @Fixed(64) @LPSTR String b(); }
