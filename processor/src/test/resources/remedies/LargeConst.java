// Write a number that C could pass there, or declare the parameter as wide as it is in C
/*C int f(DWORD level);
    int g(ULONGLONG level); */
int f(@Const(0xFFFFFFFFL) @DWORD int level);
int g(@Const(0x1_0000_0000L) @ULONGLONG long level);
