// Remove @Reserved, @SizeOfThis, @ValueIs, @Next or @Ignore
/*C union U { int a; int b; struct POINT *c; void *d; struct A *e; };
    struct A { int kind; union U u; }; */
@Union interface U {
  @Case(is = 1) int a();
  @Case(is = 2) int b();
  @Case(is = 3) @Ptr POINT c();
  @Case(is = 4) Pointer d();
  @Case(is = 5) @Ptr A e();
}
@Struct interface A { int kind(); @SwitchIs("kind") U u(); }
