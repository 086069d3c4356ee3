// Remove @ValueIs from one of the fields, which is then a part of the value
/*C struct A { int a; int b; }; */
@Struct interface A { @ValueIs("b + 1") int a(); int b(); }
