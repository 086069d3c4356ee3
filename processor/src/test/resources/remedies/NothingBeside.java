// Write com.sun.jna.Pointer for a pointer, or a struct that has those fields
/*C union SWITCHED { int a; }; struct BLOB { int n; BYTE *a; }; struct CHOICE { int n; union SWITCHED b; };
    union U { int n; void *a; struct BLOB c; struct CHOICE b; }; struct A { union U u; }; */
@Union interface SWITCHED { @Case(is = 1) int a(); }
@Struct interface BLOB { int n(); @SizeIs("n") byte[] a(); }
@Struct interface CHOICE { int n(); @SwitchIs("n") SWITCHED b(); }
@Untagged @Union interface U { int n(); Pointer a(); BLOB c(); CHOICE b(); }
@Struct interface A { U u(); }
