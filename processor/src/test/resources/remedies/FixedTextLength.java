// Write the one length, in units
/*C struct A { WCHAR a[64]; char b[64]; }; */
@Struct interface A { @Fixed(64) @WCHAR String a(); @Fixed(64) @LPSTR String b(); }
// for several in place, as char names[3][16], write a List with @Inline @Fixed({3, 16})
/*C struct B { WCHAR names[4][16]; BYTE end; char more[3][16]; }; */
@Struct interface B { @Inline @Fixed({4, 16}) List<@WCHAR String> names(); byte end(); @Inline @Fixed({3, 16}) List<@LPSTR String> more(); }
