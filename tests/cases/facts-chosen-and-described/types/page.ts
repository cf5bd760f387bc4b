// facts: processor weak
export interface Page {
  turnstileSiteKey?: string; // ok: what fills it shows elsewhere
}
