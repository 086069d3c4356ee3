package com.example.together;

import com.google.auto.value.AutoValue;

/** A value of AutoValue's that holds one of ours. */
@AutoValue
public abstract class Tour {

  /** Where it leads. */
  public abstract Place goal();

  /** Creates a tour. */
  public static Tour to(Place goal) {
    return new AutoValue_Tour(goal);
  }
}
