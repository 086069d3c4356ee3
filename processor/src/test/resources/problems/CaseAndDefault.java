@Union interface U {
  @Case(is = 1)
  @Default //! CaseAndDefault: 'a' has both @Case and @Default. Keep one
  int a();
}
