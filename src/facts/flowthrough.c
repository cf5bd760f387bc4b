/* track({ email }) in one file, mixpanel.track(props) in another: the data goes to the vendor from where it is put in. */
#include "facts/flowthrough.h"

static int argument_at(const struct pl_context *c, uint32_t call, uint32_t at) {
  for (unsigned n = 0; n < PL_PARAMETERS; n++) {
    uint32_t arg = pl_event_arg(c->events, call, n);
    if (!arg) return -1;
    if (at == arg || pl_event_inside(c->events, at, arg)) return (int)n;
  }
  return -1;
}

void pl_flow_outcall(struct pl_context *c, uint32_t call) {
  struct pl_flow flows[PL_FLOWS];
  size_t n = pl_flow_carried(c, call, flows, PL_FLOWS);
  for (size_t i = 0; i < n; i++) {
    const struct pl_event *at = &c->events->at[flows[i].at];
    pl_vec_push(&c->out->carried,
                ((struct pl_carried){(uint32_t)c->out->outcalls.n - 1, argument_at(c, call, flows[i].at),
                                     flows[i].category, flows[i].name, pl_lines_span(&c->lines, at->start, at->end)}));
  }
}

/* What a call adds stands together at the end: no more than that is looked through. */
static bool is_told(const struct pl_file_facts *file, const struct pl_fact *flow) {
  enum { BACK = 512 };
  for (size_t i = file->facts.n, n = 0; i-- && n < BACK; n++) {
    const struct pl_fact *f = &file->facts.at[i];
    if (f->kind == PL_FACT_DATA_FLOW && f->span.line == flow->span.line && pl_str_eq(f->subject, flow->subject) &&
        pl_str_eq(pl_attr_text(f->attrs, "category"), pl_attr_text(flow->attrs, "category")))
      return true;
  }
  return false;
}

static void tell(struct pl_arena *a, struct pl_file_facts *file, const struct pl_carried *d, const struct pl_fact *to) {
  struct pl_fact f = {.kind = PL_FACT_DATA_FLOW,
                      .how = PL_HOW_CALL,
                      .tier = PL_TIER_DATA,
                      .role = file->source->role,
                      .subject = to->subject,
                      .name = to->subject,
                      .path = file->source->path,
                      .span = d->span};
  pl_attr_set_text(a, &f.attrs, "category", d->category);
  pl_attr_set_text(a, &f.attrs, "field", d->field);
  pl_attr_set_text(a, &f.attrs, "via", file->outcalls.at[d->outcall].name);
  if (!is_told(file, &f)) pl_vec_push(&file->facts, f);
}

void pl_flow_through(struct pl_arena *a, struct pl_file_facts *file, size_t k, const struct pl_fact *to,
                     unsigned passes) {
  size_t low = 0, high = file->carried.n;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (file->carried.at[middle].outcall < k)
      low = middle + 1;
    else
      high = middle;
  }
  for (; low < file->carried.n && file->carried.at[low].outcall == k; low++) {
    const struct pl_carried *d = &file->carried.at[low];
    bool handed = d->argument < 0 ? passes != 0 : d->argument < PL_PARAMETERS && (passes >> d->argument & 1);
    if (handed && !pl_str_is(d->category, "credentials")) tell(a, file, d, to);
  }
}
