@Struct interface A {
  @DWORD GOOD_NEIGHBOUR a(); //! MeaninglessMark: @DWORD means nothing on 'GOOD_NEIGHBOUR'
  @DWORD Pointer b(); //! MeaninglessMark: @DWORD means nothing on 'Pointer'
  int n();
  @SizeIs("n") @LPWSTR List<String> c(); //! MeaninglessMark: @LPWSTR means nothing on 'List<String>'. Write it in front of the element
  @SizeIs("n") @Encoded("UTF-8") List<String> d(); //! MeaninglessMark: @Encoded means nothing on 'List<String>'
  @Fixed(2) @Of(GOOD_NEIGHBOUR.class) List<Object> e(); //! MeaninglessMark: @Of means nothing on 'List<Object>'
}
