package io.github.sizeis.windows;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.internal.MachineType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Windows' {@code FLOAT}: 4 bytes, IEEE 754.
 *
 * <p>In Java it is a {@code float} or {@code double}, with every NaN and infinity.
 *
 * <p>It is never null. A pointer to one that may be NULL is {@code @Ptr @Nullable @FLOAT Float}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@MachineType(Machine.FLOAT)
public @interface FLOAT {}
