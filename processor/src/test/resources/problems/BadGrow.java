int f(@Out @SizeIs("n") byte[] a, int n, @Grow(when = "return == 122") int m); //! BadGrow: @Grow stands on 'm', which is the size of no room. It takes an integer that goes in, and is the size of what comes out, by @SizeIs or @Room.
int g(@SizeIs("n") byte[] a, @Grow(when = "return == 122") int n); //! BadGrow: @Grow stands on 'n'
int h(@Out @SizeIs("n") byte[] a, @Grow(when = "return == 122") int n);
int i(@Out @SizeIs("n") byte[] a, @InOut @Grow(when = "return == 122") int n);
