// It takes a plain integer
/*C struct A { DWORD a; int n; }; */
@Struct interface A { @ValueIs("n") @DWORD int a(); int n(); }
