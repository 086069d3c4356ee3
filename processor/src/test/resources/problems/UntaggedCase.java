@Untagged @Union interface U {
  int a();
  @Case(is = 1) //! UntaggedCase: 'b' says when it is chosen, but nothing tells that of 'U'. Remove @Case and @Default, or remove @Untagged
  int b();
  @Default //! UntaggedCase: 'c' says when
  int c();
}
