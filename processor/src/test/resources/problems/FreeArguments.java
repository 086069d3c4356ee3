void release(int kind, @Nullable Pointer p);
int f(@Out @Allocated(free = "release(s)") @LPSTR String s); //! FreeArguments: 'release' takes 2 arguments, not 1. Pass one for each parameter.
int g(@Out @Allocated(free = "release(0, s)") @LPSTR String s);
void only(@Nullable Pointer p);
int h(@Out @Allocated(free = "only(0, s)") @LPSTR String s); //! FreeArguments: 'only' takes 1 argument, not 2. Pass
