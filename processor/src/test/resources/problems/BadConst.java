int f(@Const(1) @LPSTR String level); //! BadConst: @Const means nothing on 'level'. It takes a plain integer that goes in, as wide as C's type: 'int' for BOOL, 'byte' for bool.
int g(@Out @Const(1) int level); //! BadConst: @Const means nothing on 'level'
int h(@Const(1) int level);
int i(@Const(1) boolean level); //! NoWidth: The boolean 'level'
