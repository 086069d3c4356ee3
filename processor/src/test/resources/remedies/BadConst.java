// It takes a plain integer that goes in, as wide as C's type: 'int' for BOOL, 'byte' for bool
/*C int f(int level, BOOL really, bool truly, int *out); */
int f(@Const(1) int level, @Const(1) int really, @Const(1) byte truly, @Out int out);
