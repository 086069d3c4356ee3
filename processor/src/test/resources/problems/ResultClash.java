int f(@Out int returned, @Out int x); //! ResultClash: 'return' and 'returned' would both be 'returned' in the result. Rename one of the parameters.
int g(@Out int a_b, @Out int aB); //! ResultClash: 'a_b' and 'aB' would both be 'aB' in the result
int h(int a_b, @Out int aB);
