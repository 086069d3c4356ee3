void NetApiBufferFree(@Nullable Pointer p);
int f(@Out @Allocated(free = "NetApiBuferFree(s)") @LPSTR String s); //! UnknownFunction: 'Bad' has no function 'NetApiBuferFree'; did you mean 'NetApiBufferFree'? Declare it in the same container.
int g(@Out @Allocated(free = "release(s)") @LPSTR String s); //! UnknownFunction: 'Bad' has no function 'release'. Declare
