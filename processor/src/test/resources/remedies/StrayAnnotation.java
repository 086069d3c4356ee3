// It belongs on ...; remove it or move it there
/*C enum E { ONE = 1 };
    union U { int a; int b; };
    struct A { int n; BYTE *a; BYTE b[4]; DWORD c : 3; int d; enum E e; union U u; };
    int f(int x, int *y); */
enum E { @CValue(1) ONE, @Unknown OTHER }
@Union interface U { @Case(is = 1) int a(); @Default int b(); }
@Struct interface A {
  int n();
  @SizeIs("n") byte[] a();
  @Fixed(4) byte[] b();
  @Bits(3) @DWORD int c();
  @CName("d") int d1();
  E e();
  @SwitchIs("n") U u();
}
@Status("return == 0") int f(int x, @Out int y);
interface Plain { int f(byte[] j); }
