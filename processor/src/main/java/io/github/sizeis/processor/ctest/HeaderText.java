package io.github.sizeis.processor.ctest;

/** What begins each test against a header. */
final class HeaderText {

  /** What the test is, and what it needs. */
  static final String HEAD =
      """
      /*
       * Checks that the declarations of %1$s are those of the header.
       * Whatever is wrong does not compile; bit fields are checked when it runs.
       * It takes gcc, clang, or a compiler that has their extensions.
       *
       *   cc -std=gnu11 %2$s && ./a.out
       */
      %3$s

      """;

  /**
   * How a type is told from another. The type of an expression that is never evaluated says what a
   * field is: a comma makes a pointer of an array, and leaves anything else as it is.
   */
  static final String TYPES =
      """
      extern char si_nowhere[];
      struct si_struct { char c; };
      union si_union { char c; };
      enum si_unsigned { SI_UNSIGNED };
      enum si_signed { SI_SIGNED = -1 };

      #define SI_TYPE(type, field) __typeof__(((type *) 0)->field)
      #define SI_AT(type) (*(type *) si_nowhere)
      #define SI_VALUE(type) ((void) 0, SI_AT(type))
      #define SI_IS_SAME(one, other) __builtin_types_compatible_p(one, other)

      /* To some compilers, truths are of a kind of their own. */
      #define SI_CLASS(type) __builtin_classify_type(SI_AT(type))
      #define SI_KIND(type) (SI_CLASS(type) == SI_CLASS(_Bool) ? SI_CLASS(int) : SI_CLASS(type))
      #define SI_IS_INTEGER(type) (SI_KIND(type) == SI_KIND(int))
      #define SI_IS_STRUCT(type) (SI_KIND(type) == SI_KIND(struct si_struct) || SI_KIND(type) == SI_KIND(union si_union))
      #define SI_IS_ADDRESS(type) (SI_KIND(type) == SI_KIND(char *))
      #define SI_IS_POINTER(type) (SI_IS_ADDRESS(type) && SI_IS_SAME(type, __typeof__(SI_VALUE(type))))
      #define SI_IS_ARRAY(type) (SI_IS_ADDRESS(type) && !SI_IS_SAME(type, __typeof__(SI_VALUE(type))))
      #define SI_IS_VOID_POINTER(type) \\
        _Generic(SI_VALUE(type), void *: 1, const void *: 1, volatile void *: 1, const volatile void *: 1, default: 0)
      #define SI_IS_FUNCTION_POINTER(type) (SI_IS_POINTER(type) && SI_IS_SAME(__typeof__(SI_VALUE(SI_ELEMENT(type))), type))

      /* What an array has or a pointer leads to; some struct, where there is no such thing. */
      #define SI_ELEMENT(type) \\
        __typeof__(*__builtin_choose_expr(SI_IS_ADDRESS(type) && !SI_IS_VOID_POINTER(type), SI_VALUE(type), (struct si_struct *) 0))
      /* What a function returns; some struct, where it returns nothing. */
      #define SI_RETURNED(type) \\
        __typeof__(*__builtin_choose_expr(SI_IS_SAME(type, void), (struct si_struct *) 0, (type *) 0))
      #define SI_LENGTH(type) (sizeof(SI_AT(type)) / sizeof(SI_AT(SI_ELEMENT(type))))

      #define SI_NUMBER(type) __typeof__(__builtin_choose_expr(SI_IS_INTEGER(type), SI_VALUE(type), 0))
      #define SI_IS_SIGNED(type) ((SI_NUMBER(type)) -1 < (SI_NUMBER(type)) 1)
      /* Enums are compatible with integers, but not with each other; compilers choose their signs. */
      #define SI_IS_ENUM(type) \\
        (SI_IS_SAME(type, enum si_unsigned) != SI_IS_SAME(type, unsigned int) || SI_IS_SAME(type, enum si_signed) != SI_IS_SAME(type, int))
      #define SI_IS_WIDE(type, declared) (SI_KIND(type) == SI_KIND(declared) && sizeof(SI_VALUE(type)) == sizeof(declared))
      #define SI_IS_NUMBER(type, declared) \\
        (SI_IS_WIDE(type, declared) && (SI_IS_SIGNED(type) == SI_IS_SIGNED(declared) || SI_IS_ENUM(type)))

      #define SI_UP(number, alignment) (((number) + (alignment) - 1) / (alignment) * (alignment))

      """;

  private HeaderText() {}
}
