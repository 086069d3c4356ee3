@Struct interface T { int a(); }
int a(@Out @Room @LPSTR String s, int n); //! RoomSize: @Room does not say how much room 's' has. Write @Room(bytes = "size"), or for strings and arrays @Room("size") in their units.
int b(@Out @Room(value = "n", bytes = "n") @LPSTR String s, int n); //! RoomSize: @Room does not say how much room 's' has
int c(@Out @Room("n") @Ptr T x, int n); //! RoomSize: @Room does not say how much room 'x' has
int d(@Out @Room("n") @LPSTR String s, int n);
