package io.github.sizeis.processor.model;

/** Where in the user's source something stands; opaque to all but the reporter. */
public interface Place {}
