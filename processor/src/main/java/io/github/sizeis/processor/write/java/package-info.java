/** How Java is spelled: types, numbers, expressions, scalars in memory. Knows no struct. */
package io.github.sizeis.processor.write.java;
