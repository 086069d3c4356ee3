int f(@Out @SizeIs("n") byte[] a, @Grow(when = "return == 122", attempts = 1) int n); //! GrowNumbers: @Grow begins below 0, or calls once only. Begin with 0 or more
int g(@Out @SizeIs("n") byte[] a, @Grow(when = "return == 122", from = -1) int n); //! GrowNumbers: @Grow begins
