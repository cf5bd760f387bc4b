// facts: processor weak
export const key = process.env.GOOGLE_API_KEY; // fact: processor google
