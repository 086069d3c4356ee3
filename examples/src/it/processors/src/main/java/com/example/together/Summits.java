package com.example.together;

import org.mapstruct.Mapper;

/** A mapper of MapStruct's that takes a type which does not exist before SizeIs has written it. */
@Mapper
public interface Summits {

  /** Copies a value to a bean. */
  Summit of(Place place);

  /** Copies a bean to a value. */
  Place of(Summit summit);
}
