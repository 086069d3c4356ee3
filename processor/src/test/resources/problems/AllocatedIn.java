int f(@Allocated @LPSTR String s); //! AllocatedIn: @Allocated stands on 's', which goes in. It takes what comes out only, or a struct
int g(@InOut @Allocated @SizeIs("n") byte[] s, int n); //! AllocatedIn: @Allocated stands on 's'
