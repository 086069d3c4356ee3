void release(@Nullable Pointer p);
int f(@Out @Allocated(free = "f(s)") @LPSTR String s); //! FreeItself: 'f' would be called to free what 'f' allocates. Name the function that frees it, as in @Allocated(free = "Free(s)").
@CName("named") int g(@Out @Allocated(free = {"release(s)", "named(s)"}) @LPSTR String s); //! FreeItself: 'named' would be called to free what 'named' allocates
int h(@Out @Allocated(free = "release(s)") @LPSTR String s);
