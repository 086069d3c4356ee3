void release(int kind, @Nullable Pointer p);
int f(@Out @Allocated(free = "release(s, 0)") @LPSTR String s); //! FreeArgument: 's' cannot be passed as 'kind'
@Struct interface HOLDER { @LPSTR String s(); }
void free(@Nullable Pointer p);
int structByValue(@Out @Allocated(free = "free(out)") HOLDER out); //! FreeArgument: 'out' cannot be passed as 'p'. Pass a pointer for a pointer, and a number for a number; '&' gives the address of a parameter; a struct that the function allocates (T **) is a pointer only with @Ptr.
int g(@Out @Allocated(free = "release(0, n)") @LPSTR String s, int n); //! FreeArgument: 'n' cannot be passed as 'p'
int h(@Out @Allocated(free = "release(n + 1, &s)") @LPSTR String s, int n);
interface K extends Callback { int call(int x); }
void freeCallback(K k);
int withCallback(@Out @Allocated(free = "freeCallback(s)") @LPSTR String s); //! FreeArgument: 's' cannot be passed as 'k'
