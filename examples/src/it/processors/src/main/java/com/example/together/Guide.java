package com.example.together;

import java.util.List;
import org.immutables.value.Value;

/** A value of Immutables' that holds some of ours. */
@Value.Immutable
public interface Guide {

  /** All places. */
  List<Place> places();
}
