int f(@Const(1) @LPSTR String level); //! BadConst: @Const means nothing on 'level'. It takes a plain integer that goes in.
int g(@Out @Const(1) int level); //! BadConst: @Const means nothing on 'level'
int h(@Const(1) int level);
int i(@Const(1) boolean level); //! NoWidth: The boolean 'level'
