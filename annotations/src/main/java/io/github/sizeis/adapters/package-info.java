/** Adapters for what many C libraries have: addresses, times, identifiers. */
package io.github.sizeis.adapters;
