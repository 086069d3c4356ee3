// Rename the method and keep its name in C with @CName
/*C union U { int some_thing; int someThing; int something; };
    union NAMED_V { int named; };
    struct A { int kind; union U u; }; struct NAMED { int kind; union NAMED_V v; }; */
@Union interface U {
  @Case(is = 1) int some_thing();
  @Case(is = 2) @CName("someThing") int second();
  @Case(is = 3) @CName("something") int third();
}
@Struct interface A { int kind(); @SwitchIs("kind") U u(); }
@Struct interface NAMED {
  int kind();
  @SwitchIs("kind") V v();
  @Union interface V { @Case(is = 1) @CName("named") int number(); }
}
