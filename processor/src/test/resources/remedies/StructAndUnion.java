// Keep one
/*C struct A { int a; }; union U { int a; }; struct B { union U u; }; */
@Struct interface A { int a(); }
@Untagged @Union interface U { int a(); }
@Struct interface B { U u(); }
