@Struct interface TABLE { @DWORD int n(); @SizeIs("n") @Inline int[] all(); }
int f(TABLE t); //! FlexibleParameter: 't' is or ends with a flexible array, but an argument has one size
int g(@Out TABLE t); //! FlexibleParameter: 't' is
int h(@Ptr TABLE t);
int i(@Out @Allocated @Ptr TABLE t);
int k(@DWORD int n, @SizeIs("n") @Inline int[] p); //! FlexibleParameter: 'p' is
@SizeIs("n") @Inline int[] j(@DWORD int n); //! FlexibleParameter: 'return' is
