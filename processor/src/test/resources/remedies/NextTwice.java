// Mark the one that its chains follow; the other may be a plain pointer, or @Ignore
/*C struct A { struct A *next; void *previous; }; struct B { struct B *next; struct B *previous; }; */
@Struct interface A { @Next @Ptr @Nullable A next(); @Nullable Pointer previous(); }
@Struct interface B { @Next @Ptr @Nullable B next(); @Ignore @Ptr @Nullable B previous(); }
