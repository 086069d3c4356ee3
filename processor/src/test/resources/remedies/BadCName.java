// Give the name with @CName: letters, digits and '_', no digit first, and no keyword of C
/*C struct A { int groesse; int a_b; int int_; int _1; }; struct a_b { int x; }; */
@Struct interface A {
  @CName("groesse") int größe();
  @CName("a_b") int a$b();
  @CName("int_") int number();
  @CName("_1") int one();
}
@CName("a_b") @Struct interface B { int x(); }
