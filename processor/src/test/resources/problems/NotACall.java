void release(@Nullable Pointer p);
int f(@Out @Allocated(free = "release") @LPSTR String s); //! NotACall: 'release' is no call: it is no call of a function
int g(@Out @Allocated(free = "release(s))") @LPSTR String s); //! NotACall: 'release(s))' is no call: there is a ')' too many
int h(@Out @Allocated(free = "release(s,)") @LPSTR String s); //! NotACall: 'release(s,)' is no call: an argument is missing
int j(@Out @Allocated(free = "release(s); release(s)") @LPSTR String s); //! NotACall: 'release(s); release(s)' is no call: there is more than one call
int k(@Out @Allocated(free = "release(s);") @LPSTR String s);
int i(@Out @Allocated(free = "release(s)") @LPSTR String s);
