/** An application that calls C. */
module com.example.modular {
  requires io.github.sizeis.annotations;

  // JNA looks at structures and callbacks by reflection.
  exports com.example.modular.c to com.sun.jna;
}
