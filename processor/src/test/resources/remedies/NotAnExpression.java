// Write fields of the same struct and numbers with C's operators, as in "(rows + 1) * cols"
/*C struct A { int rows; int cols; BYTE *a; BYTE *b; }; */
@Struct interface A { int rows(); int cols(); @SizeIs("(rows + 1) * cols") byte[] a(); @SizeIs(bytes = "rows + 2") byte[] b(); }
