/** Runs each Sunday. */
export const ACCOUNT_DELETION_DELAY_DAYS = 30; // expect: PL5001 (003:41)

export const due = (requestedAt: Date) => new Date(requestedAt.getTime() + ACCOUNT_DELETION_DELAY_DAYS * 86_400_000);
