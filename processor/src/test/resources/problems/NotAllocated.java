int f(@Out @LPSTR String s); //! NotAllocated: 's' comes out as a pointer, and nothing says whose memory it points to
int g(@Out @Ptr GOOD_NEIGHBOUR s); //! NotAllocated: 's' comes out as a pointer
int h(@Out GOOD_NEIGHBOUR s);
int i(@Out @Allocated @LPSTR String s);
int j(@Out @Nullable Pointer s);
