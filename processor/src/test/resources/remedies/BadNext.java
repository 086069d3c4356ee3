// It takes the pointer to the next struct of the same kind: '@Next @Ptr @Nullable A'
/*C struct A { struct A *next; int x; }; struct B { struct A *a; }; */
@Struct interface A { @Next @Ptr @Nullable A next(); int x(); }
@Struct interface B { @Chain List<A> a(); }
