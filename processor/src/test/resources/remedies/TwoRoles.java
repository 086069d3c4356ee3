// Keep one
/*C struct A { int a; int b; }; struct LINKED { struct LINKED *next; }; struct IGNORED { struct IGNORED *next; }; */
@Struct interface A { @SizeOfThis int a(); @Reserved int b(); }
@Struct interface LINKED { @Next @Ptr @Nullable LINKED next(); }
@Struct interface IGNORED { @Ignore @Ptr @Nullable IGNORED next(); }
