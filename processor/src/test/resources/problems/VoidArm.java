@Union interface U {
  @Case(is = 1) void a();
  @Case(is = 2) @Fixed(2) void b(); //! VoidArm: The arm 'b' is empty, but is said to hold something. Keep nothing but @Case or @Default
  @Case(is = 3) @BigEndian void c(); //! VoidArm: The arm 'c' is empty
  @Case(is = 4) @SizeIs("n") void d(); //! VoidArm: The arm 'd' is empty
  @Default @Range(min = 1, max = 2) void e(); //! VoidArm: The arm 'e' is empty
  @Case(is = 5) int f();
}
