// Make one of the fields a pointer with @Ptr
/*C struct A { int x; struct A *a; }; struct B { int x; struct C *c; }; struct C { struct B b[2]; };
    union HOLDER_SELF { struct HOLDER *inner; int none; }; struct HOLDER { int kind; union HOLDER_SELF self; }; */
@Struct interface A { int x(); @Ptr @Nullable A a(); }
@Struct interface B { int x(); @Ptr @Nullable C c(); }
@Struct interface C { @Fixed(2) List<B> b(); }
@Struct interface HOLDER {
  int kind();
  @SwitchIs("kind") SELF self();
  @Union interface SELF { @Case(is = 1) @Ptr HOLDER inner(); @Case(is = 2) int none(); }
}
