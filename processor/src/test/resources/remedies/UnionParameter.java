// Declare a function for each arm, with its type, @Const for the number and @CName
/*C union HOLDER_INFO { int one; double two; }; struct HOLDER { int level; union HOLDER_INFO info; };
    int f(int level, void *info);
    int g(struct HOLDER *info); */
@CName("f") int f1(@Const(1) int level, @Out int info);
@CName("f") int f2(@Const(2) int level, @Out double info);
// or put the union into a struct with what tells its arm
@Struct interface HOLDER {
  int level();
  @SwitchIs("level") INFO info();
  @Union interface INFO { @Case(is = 1) int one(); @Case(is = 2) double two(); }
}
int g(@Out HOLDER info);
