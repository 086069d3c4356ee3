// Put it into a struct beside the field that tells its arm, and use that struct
/*C union HOLDER_U { int a; double b; }; struct HOLDER { int kind; union HOLDER_U u; };
    struct A { int n; struct HOLDER *a; struct HOLDER b[2]; struct HOLDER **c; }; */
@Struct interface HOLDER {
  int kind();
  @SwitchIs("kind") U u();
  @Union interface U { @Case(is = 1) int a(); @Case(is = 2) double b(); }
}
@Struct interface A { int n(); @SizeIs("n") List<HOLDER> a(); @Fixed(2) List<HOLDER> b(); @SizeIs("n") List<@Ptr HOLDER> c(); }
