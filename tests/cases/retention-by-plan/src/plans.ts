type Plan = "free" | "team" | "scale";

export const LOG_RETENTION_DAYS: Record<Plan, number> = {
  free: 14, // expect: PL5001
  team: 30,
  scale: 90,
};

export const RETENTION_DAYS = {
  trash: 14,
  drafts: 60,
};

export const SEATS: Record<Plan, number> = { free: 1, team: 5, scale: 50 };
