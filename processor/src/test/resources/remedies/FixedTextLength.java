// Write the one length, in units
/*C struct A { WCHAR a[64]; char b[64]; }; */
@Struct interface A { @Fixed(64) @WCHAR String a(); @Fixed(64) @LPSTR String b(); }
// for several strings write '@Fixed(n) List<T>' with a struct T that has one as its only field
/*C struct NAME { WCHAR text[16]; }; struct B { WCHAR names[4][16]; BYTE end; }; */
@Struct(unwrap = true) interface NAME { @Fixed(16) @WCHAR String text(); }
@Struct interface B { @Fixed(4) List<NAME> names(); byte end(); }
