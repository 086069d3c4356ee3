package com.example.drawing

fun lengthOfNote(drawing: Drawing): Int = drawing.note().length

fun untitled(): Drawing = Drawing.builder().title(null).build()

fun unnoted(): Drawing = Drawing.builder().title("title").note(null).build()
