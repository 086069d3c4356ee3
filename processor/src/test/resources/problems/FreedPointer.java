void release(@Nullable Pointer p);
int f(@Out @Allocated(free = "release(p)") Pointer p); //! FreedPointer: 'p' would be freed before the caller gets it, because a pointer is not copied
@Allocated(free = "release(return)") Pointer g(); //! FreedPointer: 'g' would be freed
int h(@Out @Allocated Pointer p);
int i(@Out @Allocated(free = "release(p)") @SizeIs("n") List<@Nullable Pointer> p, @Out @DWORD int n); //! FreedPointer: 'p' would be freed
@Allocated(free = "release(return)") @Terminated List<Pointer> j(); //! FreedPointer: 'j' would be freed
