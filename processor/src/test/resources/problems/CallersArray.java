@Struct interface REC { int id(); @LPSTR @Nullable String name(); }
void release(@Nullable Pointer p);
int a(@Out @Allocated(free = "release(names)", deep = true) @SizeIs("max") @LengthIs("return") List<@LPSTR String> names, @DWORD int max); //! CallersArray: @Allocated says that the function makes the array 'names', which is one pointer more in C, but the caller gives its size
int b(@Out @Allocated(free = "release(names)", deep = true) @SizeIs("max") List<@LPSTR String> names, @DWORD int max); //! CallersArray: @Allocated says that the function makes the array 'names'
int c(@Out @Allocated @SizeIs("4") List<@LPSTR String> names); //! CallersArray: @Allocated says
int d(@Out @Allocated(free = "release(all)", deep = true) @SizeIs("max") @LengthIs("n") List<@Ptr REC> all, @InOut @DWORD int max, @Out @DWORD int n); //! CallersArray: @Allocated says
int e(@Out @Allocated @SizeIs("2 * max") @LastIs("n") List<REC> all, @Const(3) @DWORD int max, @Out @DWORD int n); //! CallersArray: @Allocated says that the function makes the array 'all', which is one pointer more in C, but the caller gives its size
int f(@Out @SizeIs("max") @LengthIs("return") List<@LPSTR String> names, @DWORD int max);
int g(@Out @SizeIs("max") @LengthIs("return") List<Pointer> names, @DWORD int max);
int h(@Out @Allocated @SizeIs("n") List<@LPSTR String> names, @Out @DWORD int n);
int i(@Out @Allocated @SizeIs("n") List<@LPSTR String> names, @InOut @DWORD int n);
int j(@Out @Allocated @SizeIs("return") List<@LPSTR String> names, @DWORD int preferred);
int k(@Out @Allocated @SizeIs("n") List<REC> made, @DWORD int n);
int l(@Out @Allocated @SizeIs("n") int[] made, @DWORD int n);
int m(@Out Pointer names, @DWORD int max);
int n(Pointer names, @DWORD int max);
