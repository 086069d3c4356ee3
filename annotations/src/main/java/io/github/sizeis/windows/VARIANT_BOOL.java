package io.github.sizeis.windows;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.internal.MachineType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** C {@code VARIANT_BOOL}: see {@link Machine#VARIANT_BOOL}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@MachineType(Machine.VARIANT_BOOL)
public @interface VARIANT_BOOL {}
