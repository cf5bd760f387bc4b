package providers // facts: processor

type LinkedIn struct{} // ok: its sign-in is told where it is asked
