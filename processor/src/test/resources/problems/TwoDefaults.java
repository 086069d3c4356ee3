@Union interface U {
  @Default int a();
  @Default //! TwoDefaults: 'b' is marked @Default, and 'a' is already. Keep one
  int b();
}
