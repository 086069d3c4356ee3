int f(@Out @Allocated int n); //! NothingAllocated: @Allocated means nothing on 'n'. It takes pointers, and structs that hold pointers.
@Allocated int g(int n); //! NothingAllocated: @Allocated means nothing on 'g'
