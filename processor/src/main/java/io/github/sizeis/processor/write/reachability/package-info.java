/** What JNA finds by reflection, told to those who would leave it out of a program. */
package io.github.sizeis.processor.write.reachability;
