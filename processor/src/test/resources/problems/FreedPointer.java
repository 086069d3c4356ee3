void release(@Nullable Pointer p);
int f(@Out @Allocated(free = "release(p)") Pointer p); //! FreedPointer: 'p' would be freed before the caller gets it, as it is a pointer and nothing is copied. Leave 'free' out
@Allocated(free = "release(return)") Pointer g(); //! FreedPointer: 'g' would be freed
int h(@Out @Allocated Pointer p);
