/**
 * The scalar types of C and of its standard headers, as type annotations: {@code @Uint16} is {@code
 * uint16_t}, {@code @CUlong} is {@code unsigned long}, {@code @SizeT} is {@code size_t}.
 *
 * <p>The annotation says what memory holds, and the Java type says what the value holds. The Java
 * type either can hold every number of the C type, or has as many bits as the C type:
 *
 * <pre>{@code
 * @Struct interface HEADER {
 *   @Uint16 int length();            // uint16_t length;  0 to 65,535
 *   @Uint16 short check();           // uint16_t check;   the 16 bits
 *   @Ptr @Nullable @SizeT Long max();  // size_t *max;    null for NULL
 *   @SizeIs("length") @Uint8 byte[] data(); // uint8_t *data;
 * }
 * }</pre>
 *
 * <p>If a number does not fit its field, writing it is an error. Types without an annotation are
 * signed: {@code byte}, {@code short}, {@code int} and {@code long} have 1, 2, 4 and 8 bytes in
 * memory.
 */
package io.github.sizeis.c;
