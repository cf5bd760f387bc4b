package com.example.keeper

@RestController
@RequestMapping("/keeper")
class KeeperController(private val shelf: Shelf) {
    // ok: what people have there can be had as a file
    @GetMapping("/my-data.json")
    fun download(@RequestAttribute userId: Long): ResponseEntity<Map<String, Any?>> =
        ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=my-data.json").body(shelf.everythingOf(userId))
}
