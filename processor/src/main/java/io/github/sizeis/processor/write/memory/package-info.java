/** How what lies in memory is spelled: names in a converter, words, runs, counts, arms. */
package io.github.sizeis.processor.write.memory;
