import Fluent

struct CreateCards: AsyncMigration {
    func prepare(on database: Database) async throws {
        try await database.schema("cards") // expect: PL6004
            .id()
            .field("card_number", .string, .required)
            .field("last4", .string) // ok: the last four digits
            .create()
    }
}
