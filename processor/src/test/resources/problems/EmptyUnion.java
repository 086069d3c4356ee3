@Union interface U {} //! EmptyUnion: The union 'U' has no arms that hold something. Declare one method
@Union interface V { //! EmptyUnion: The union 'V' has
  @Case(is = 1) void a();
}
@Struct interface A { int kind(); @SwitchIs("kind") V v(); }
