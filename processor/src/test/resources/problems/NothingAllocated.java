int f(@Out @Allocated int n); //! NothingAllocated: @Allocated means nothing on 'n'. It takes pointers, and structs that hold pointers: add @Ptr where the function allocates the thing itself (T **).
@Allocated int g(int n); //! NothingAllocated: @Allocated means nothing on 'g'
