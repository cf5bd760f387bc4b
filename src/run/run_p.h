#ifndef PL_RUN_RUN_P_H
#define PL_RUN_RUN_P_H
/* A run as its parts share it: load.c fills the rules, run.c reads the product, judge.c draws the findings. Private to them. */
#include "check/check.h"
#include "run/config.h"
#include "run/origins.h"
#include "run/policy.h"
#include "run/run.h"
#include "run/scan.h"
#include "walk/walk.h"

struct pl_run {
  struct pl_run_options options;
  struct pl_arena arena;
  struct pl_ruleset *rules;
  struct pl_claim_rules *claim_rules;
  const struct pl_roles *roles;
  struct pl_check_rules checks;
  struct pl_walk_result walked;
  struct pl_scan scan;
  struct pl_policy_set policies;
  struct pl_config config;
  struct pl_own_rules own;
  struct pl_declared declared;
  PL_VEC(struct pl_fact) facts;
  PL_VEC(struct pl_skip) skips;
  struct pl_origins origins; /* only where a claim speaks of a part of the product */
  struct pl_check_output checked;
  struct pl_result result;
};

/* Reads policylint.yaml, own rules and all rules as the options say. On failure what was read stays to be unloaded. */
bool pl_run_load(struct pl_run *r, struct pl_error *err);
void pl_run_unload(struct pl_run *r);
/* Claims against facts: findings, verdicts, what allow comments take away, fixes. */
bool pl_run_judge(struct pl_run *r, struct pl_error *err);

#endif
