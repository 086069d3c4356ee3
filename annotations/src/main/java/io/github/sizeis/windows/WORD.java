package io.github.sizeis.windows;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.internal.MachineType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** C {@code WORD}: see {@link Machine#UINT16}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@MachineType(Machine.UINT16)
public @interface WORD {}
