int f(@Const(0x1_0000_0000L) @DWORD int level); //! LargeConst: 4294967296 does not fit the 32 bits of 'level'. Write a number that C could pass there, or declare the parameter as wide as it is in C.
int g(@Const(-129) byte level); //! LargeConst: -129 does not fit the 8 bits of 'level'
int h(@Const(-1) @DWORD int all, @Const(0xFFFF) short bits, @Const(-0x8000_0000_0000_0000L) @SIZE_T long least);
