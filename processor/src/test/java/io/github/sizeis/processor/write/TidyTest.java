package io.github.sizeis.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TidyTest {

  private static final String PRINTED =
      """
      package p;

      /**
       * Short.
       */
      final class A {
        private static final int X = 0;

        private static final int Y = 1;

        /**
         * Of two lines.
         *
         * @return it
         */
        private static final int Z = 2;

        static final int[] VALUES = {1,
            2};

        int last;

        /**
         * One.
         */
        public int one;

        /**
         * Two.
         */
        public int two;

        private A() {
        }

        /**
         * Does {}.
         */
        void run() {
          String empty = "{";

          int y = 1;
        }

        /**
         * This comment would be one character too long for a line of its own, so it is not on it......
         */
        private final int u = 0;

        private final int v = 0;
      }
      """;

  private static final String TIDY =
      """
      package p;

      /** Short. */
      final class A {
        private static final int X = 0;
        private static final int Y = 1;

        /**
         * Of two lines.
         * @return it
         */
        private static final int Z = 2;

        static final int[] VALUES = {1,
            2};

        int last;

        /** One. */
        public int one;
        /** Two. */
        public int two;

        private A() {}

        /** Does {}. */
        void run() {
          String empty = "{";

          int y = 1;
        }

        /**
         * This comment would be one character too long for a line of its own, so it is not on it......
         */
        private final int u = 0;

        private final int v = 0;
      }
      """;

  @Test
  void changesOnlyWhiteSpaceAndStars() {
    assertEquals(TIDY, Tidy.tidy(PRINTED));
    assertEquals(TIDY, Tidy.tidy(TIDY));
    assertEquals(words(PRINTED), words(TIDY));
  }

  private static String words(String source) {
    return source.replaceAll("[\\s*]+", "");
  }
}
