@Untagged @Union interface U {
  int a();
  @Case(is = 1) //! UntaggedCase: 'b' has @Case or @Default, but nothing tells the arm of 'U'. Remove @Case and @Default, or remove @Untagged
  int b();
  @Default //! UntaggedCase: 'c' has @Case
  int c();
}
