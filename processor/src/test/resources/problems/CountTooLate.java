int f(@Out @SizeIs("n") byte[] s, @Out @DWORD int n); //! CountTooLate: The caller provides 's', but its count 'n' is known only after the call. Let 'n' go in, with @InOut
int g(@SizeIs("return") byte[] s); //! CountTooLate: The caller provides 's', but its count 'return' is
int h(@Out @SizeIs("n") byte[] s, @InOut @DWORD int n);
int l(@InOut @SizeIs("n") @LengthIs("return") byte[] s, @DWORD int n); //! CountTooLate: The caller provides 's', but its count 'return' is
int m(@Out @SizeIs("n") @LengthIs("return") byte[] s, @DWORD int n);
int i(@Out @Allocated @SizeIs("n") byte[] s, @Out @DWORD int n);
int j(@Out @SizeIs("m") byte[] s, @DWORD int n); //! UnknownParameter: 'j' has no parameter 'm'
int k(@Out byte[] s); //! NoCount: Nothing says how long 's' is
int n(@Out @SizeIs("n") byte[] s, @Ptr @DWORD int n); //! NotACount: 'n' cannot count room: it is a pointer, which @InOut spares
