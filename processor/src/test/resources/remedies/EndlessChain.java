// Mark one of the pointers @Nullable
/*C struct A { struct A *next; }; struct B { struct C *c; }; struct C { struct D *d; }; struct D { struct B *b[2]; }; */
@Struct interface A { @Ptr @Nullable A next(); }
@Struct interface B { @Ptr @Nullable C c(); }
@Struct interface C { @Ptr D d(); }
@Struct interface D { @Fixed(2) List<@Ptr B> b(); }
// if it is the link of a linked list, mark it @Next too
/*C struct E { int x; struct E *next; }; struct F { struct E *first; }; */
@Struct interface E { int x(); @Next @Ptr @Nullable E next(); }
@Struct interface F { @Chain List<E> first(); }
