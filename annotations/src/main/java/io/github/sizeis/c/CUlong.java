package io.github.sizeis.c;

import io.github.sizeis.internal.Machine;
import io.github.sizeis.internal.MachineType;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** C {@code unsigned long}: see {@link Machine#ULONG}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
@MachineType(Machine.ULONG)
public @interface CUlong {}
