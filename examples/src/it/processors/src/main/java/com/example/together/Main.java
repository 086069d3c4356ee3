package com.example.together;

import org.mapstruct.factory.Mappers;

/** Lets a value go through all of them. */
public final class Main {

  private Main() {}

  /** Prints what is left of a place. */
  public static void main(String[] arguments) {
    Place place = new Place("Rigi", PlacesClient.load().abs(-1798));
    Summits summits = Mappers.getMapper(Summits.class);
    Summit summit = summits.of(place);
    Tour tour = Tour.to(summits.of(summit));
    System.out.println(summit + ", " + tour + ", " + ImmutableGuide.builder().addPlaces(place).build());
  }
}
