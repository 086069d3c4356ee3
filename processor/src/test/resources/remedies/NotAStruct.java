// Name an interface marked @Struct
/*C struct ONE { int x; }; struct A { struct ONE a; }; */
@Struct(unwrap = true) interface ONE { int x(); }
@Struct interface A { @Of(ONE.class) int a(); }
