const SLUG_HOLD_DAYS = 365; // expect: PL5001 (003:50)

/** Whether somebody else may have the name already. */
export const free = (cancelledAt: number) => Date.now() > cancelledAt + SLUG_HOLD_DAYS * 86_400_000;
