enum Provider: String, CaseIterable {
    case first, second, third, fourth

    var base: String {
        switch self {
        case .first:
            "https://api.openai.com" // ok: one of those that the user chooses from
        case .second:
            "https://api.deepseek.com" // ok: one of those that the user chooses from
        case .third:
            "https://openrouter.ai/api" // ok: one of those that the user chooses from
        case .fourth:
            "https://api.groq.com/openai" // ok: one of those that the user chooses from
        }
    }
}
