void release(int kind, @Nullable Pointer p);
void releaseAll(@Out @Nullable Pointer p);
void first(@Nullable Pointer p);
int f(@Out @Allocated(deep = true) @LPSTR String s); //! DeepFree: 's' cannot be freed block by block, because no single call takes 's' itself. Write it as in @Allocated(free = "Free(s)", deep = true)
int g(@Out @Allocated(free = "releaseAll(&s)", deep = true) @LPSTR String s); //! DeepFree: 's' cannot be freed
int h(@Out @Allocated(free = {"first(s)", "release(1, s)"}, deep = true) @LPSTR String s); //! DeepFree: 's' cannot be freed
int i(@Out @Allocated(free = "first(t)", deep = true) @LPSTR String s, @Out @Allocated @LPSTR String t); //! DeepFree: 's' cannot be freed
@Allocated(free = "releaseAll(&return)", deep = true) @LPSTR String j(); //! DeepFree: 'return' cannot be freed
int k(@Out @Allocated(free = "release(1, s)", deep = true) @LPSTR String s);
