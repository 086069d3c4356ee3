int f(@InOut @LPSTR String s); //! InOutPointer: 's' is a pointer that goes in and comes out. Declare it as com.sun.jna.Pointer
int g(@In @Out @Ptr GOOD_NEIGHBOUR s); //! InOutPointer: 's' is a pointer that goes in
int h(@In @Out GOOD_NEIGHBOUR s);
