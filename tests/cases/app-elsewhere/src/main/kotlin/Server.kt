package server

fun main() = println("started")
