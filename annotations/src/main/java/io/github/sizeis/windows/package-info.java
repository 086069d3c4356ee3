/**
 * The scalar and string types of the Windows headers, as type annotations: {@code @DWORD},
 * {@code @USHORT}, {@code @BOOL}, {@code @LPWSTR}. They mean the same on every system: a {@code
 * LONG} has 4 bytes on Linux, too.
 *
 * <p>The annotation says what memory holds, and the Java type says what the value holds. The Java
 * type either can hold every number of the C type, or has as many bits as the C type:
 *
 * <pre>{@code
 * @Struct interface SHARE {
 *   @DWORD long uses();                    // DWORD uses;  0 to 4,294,967,295
 *   @DWORD int type();                     // DWORD type;  the 32 bits
 *   @BOOL boolean open();                  // BOOL open;
 *   @LPWSTR @Nullable String remark();     // LPWSTR remark;  null for NULL
 * }
 * }</pre>
 *
 * <p>If a number does not fit its field, writing it is an error. A scalar is never null.
 */
package io.github.sizeis.windows;
