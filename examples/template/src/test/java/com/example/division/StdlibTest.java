package com.example.division;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StdlibTest {

  @Test
  void dividesAsCDoes() {
    Division division = StdlibClient.load().div(-17, 5);

    assertEquals(-3, division.quot());
    assertEquals(-2, division.rem());
  }
}
