int f(@Allocated @LPSTR String s); //! AllocatedIn: @Allocated stands on 's', which goes in
int g(@InOut @Allocated @SizeIs("n") byte[] s, int n); //! AllocatedIn: @Allocated stands on 's'
int h(@InOut @Allocated @SizeIs("n") List<@LPSTR String> names, int n); //! AllocatedIn: @Allocated stands on 'names'
int i(@InOut @SizeIs("n") List<@Nullable Pointer> names, int n);
