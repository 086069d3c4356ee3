void release(@Nullable Pointer p);
int a(@Out @Allocated(free = "release(names)", deep = true) @Room("max") @SizeIs("n") List<@LPSTR String> names, @DWORD int max, @Out @DWORD int n); //! AllocatedRoom: The function makes 'names' by @Allocated, which is one pointer more in C, and the caller does by @Room. Keep the one
int b(@Out @Allocated(free = "release(s)") @Room("n") @LPSTR String s, @DWORD int n); //! AllocatedRoom: The function makes 's'
int c(@Out @Room("n") @LPSTR String s, @DWORD int n);
int d(@Out @Allocated(free = "release(s)") @LPSTR String s, @DWORD int n);
