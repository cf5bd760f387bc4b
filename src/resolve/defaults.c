/* Defaults of parameters. */
#include "resolve/bindings.h"

/* f(name: String = "sid"), where a grammar puts the default beside the parameter: Kotlin, Swift, Dart. */
static uint32_t default_behind(const struct pl_events *e, uint32_t p) {
  struct pl_str file = e->at[0].text;
  size_t at = e->at[p].end;
  while (at < file.n && file.p[at] == ' ') at++;
  if (at + 1 >= file.n || file.p[at] != '=' || file.p[at + 1] == '=' || file.p[at + 1] == '>') return 0;
  for (at++; at < file.n && file.p[at] == ' ';) at++;
  uint32_t k = e->at[p].next;
  return k && e->at[k].start == at ? k : 0;
}

/* f($algorithm = "sha256"): the text that the parameter has where the caller gives none. */
uint32_t pl_bindings_default_text(const struct pl_events *e, uint32_t p) {
  uint32_t value = e->at[p].kind == PL_EV_OTHER ? pl_event_child(e, p, PL_AS_VALUE) : 0;
  if (!value) value = default_behind(e, p);
  return value && e->at[value].kind == PL_EV_STRING && e->at[value].text.n ? value : 0;
}
