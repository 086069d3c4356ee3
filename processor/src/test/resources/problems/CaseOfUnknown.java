enum Kind { APPLE, PEAR, @Unknown OTHER }
@Struct interface S {
  Kind kind();
  @SwitchIs("kind") U u();
  @Union interface U {
    @Case("APPLE") int a();
    @Case({"PEAR", "OTHER"}) //! CaseOfUnknown: 'Kind.OTHER' is @Unknown, so no number chooses it. Remove it: @Default
    int b();
  }
}
