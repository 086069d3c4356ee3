package com.example.together;

import lombok.Data;

/** A bean of Lombok's, which MapStruct fills from a value of ours. */
@Data
public class Summit {
  private String name;
  private int height;
}
