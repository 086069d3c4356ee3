// Declare the struct once for each arm, with the array at its end
/*C struct A_BYTES { int kind; int n; BYTE flexible[1]; }; struct A_INT { int kind; int n; int c; }; */
@Struct interface A_BYTES { int kind(); int n(); @SizeIs("n") @Inline byte[] flexible(); }
@Struct interface A_INT { int kind(); int n(); int c(); }
