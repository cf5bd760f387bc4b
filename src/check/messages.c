/* Told by the names around the call and by what is sent (data/promises.yaml). */
#include "check/messages.h"

#include "ruleset/ident.h"

bool pl_message_sent(const struct pl_checker *c, const struct pl_fact *f) {
  struct pl_str asked = f->how == PL_HOW_URL ? pl_attr_text(f->attrs, "request") : (struct pl_str){NULL, 0};
  if (f->kind != PL_FACT_PROCESSOR || f->tier < PL_TIER_INIT || (f->how != PL_HOW_CALL && !asked.n)) return false;
  struct pl_node send = pl_data_of(c, "promises.yaml", "send_names");
  if (!pl_any_word(pl_data_of(c, "promises.yaml", "send_addresses"), asked) &&
      !pl_any_word(send, pl_attr_text(f->attrs, "in")) && !pl_any_word(send, pl_attr_text(f->attrs, "via")) &&
      !pl_coverage_has(c, "browser_trackers", pl_attr_text(f->attrs, "category")))
    return false;
  return pl_attr_text(f->attrs, "in").n &&
         !pl_any_word(pl_data_of(c, "promises.yaml", "sets_up"), pl_attr_text(f->attrs, "in"));
}

bool pl_message_advertises(const struct pl_checker *c, const struct pl_fact *f) {
  struct pl_node words = pl_data_of(c, "promises.yaml", "marketing_names");
  if (!pl_coverage_has(c, "sends_messages", pl_attr_text(f->attrs, "category")) ||
      pl_coverage_has(c, "team_rooms", f->subject))
    return false;
  for (struct pl_node n = pl_node_first(pl_data_of(c, "promises.yaml", "advertised_in")); n.i; n = pl_node_next(n))
    if (pl_any_word(words, pl_attr_text_of(f->attrs, pl_node_text(n)))) return true;
  return pl_any_word(words, f->path);
}
