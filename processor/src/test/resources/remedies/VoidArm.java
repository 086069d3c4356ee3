// Keep nothing but @Case or @Default on it, or give it a type
/*C union U { int b; short c; BYTE d[2]; }; struct A { int kind; union U u; }; */
@Union interface U {
  @Case(is = 1) void a();
  @Case(is = 2) int b();
  @Case(is = 3) @BigEndian short c();
  @Case(is = 4) @Fixed(2) byte[] d();
  @Default void e();
}
@Struct interface A { int kind(); @SwitchIs("kind") U u(); }
