package io.github.sizeis.windows;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.internal.MachineType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Windows' {@code BYTE}: 1 byte, 0 to 255.
 *
 * <p>In Java, {@code @BYTE short}, {@code int} and {@code long} are the number; {@code @BYTE byte}
 * is the 8 bits, so 255 is -1. An enum or {@link io.github.sizeis.runtime.Flags} can be one, too.
 *
 * <p>It is never null. A pointer to one that may be NULL is {@code @Ptr @Nullable @BYTE Byte}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@MachineType(Machine.UINT8)
public @interface BYTE {}
