void release(int kind, @Nullable Pointer p);
int f(@Out @Allocated(free = "release(s, 0)") @LPSTR String s); //! FreeArgument: 's' cannot be passed as 'kind'. Pass a pointer
int g(@Out @Allocated(free = "release(0, n)") @LPSTR String s, int n); //! FreeArgument: 'n' cannot be passed as 'p'
int h(@Out @Allocated(free = "release(n + 1, &s)") @LPSTR String s, int n);
interface K extends Callback { int call(int x); }
void freeCallback(K k);
int withCallback(@Out @Allocated(free = "freeCallback(s)") @LPSTR String s); //! FreeArgument: 's' cannot be passed as 'k'
