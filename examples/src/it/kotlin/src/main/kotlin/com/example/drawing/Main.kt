package com.example.drawing

/** No `else`: Kotlin knows all shapes. */
fun width(shape: Shape): Int =
    when (shape) {
        is Shape.Circle -> 2 * shape.value().radius()
        is Shape.Square -> shape.value().side()
    }

fun main() {
    val drawing =
        Drawing.builder()
            .title("two")
            .shapes(listOf(Shape.Circle(Round(3)), Shape.Square(Equal(5))))
            .build()
    val read = DrawingConverter.toNative(drawing).use { DrawingConverter.fromNative(it) }

    val title: String = read.title()
    val note: String? = read.note()
    println("$title, ${note?.length}, ${read.shapes().map(::width)}, ${read == drawing}")
    println(DrawingsClient.load().abs(-7))
}
