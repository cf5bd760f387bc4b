/* A table by how reasons begin; the first that fits is right. A reason that is not here is still shown, without a remedy. */
#include "report/mend.h"

static const struct {
  const char *begin, *remedy;
} table[] = {
    {"binary", "save it as UTF-8 if it is source, else ignore it"},
    {"ignore pattern too long", "shorten the pattern"},
    {"needs too much memory to parse", "split it, or ignore it if it is generated"},
    {"needs too much work to parse", "split it, or ignore it if it is generated"},
    {"nested repository", "scan it by itself"},
    {"nested too deeply", "split it, or ignore it if it is generated"},
    {"not a regular file", "ignore it"},
    {"page of translation keys", "name the file with its English text (locales/en.json) with --policy"},
    {"path too long", "shorten the path, or scan the folder by itself"},
    {"permission denied", "make it readable, or ignore it"},
    {"policy in a language", "write its claims into policylint.yaml"},
    {"policy without any claim", "name the right document with --policy, or write its claims into policylint.yaml"},
    {"sentence too long", "split what stands there without a full stop"},
    {"submodule", "scan it by itself"},
    {"symbolic link", "scan what it leads to by itself"},
    {"too large for a settings file", "split it, or ignore it if it is data"},
    {"too large to parse", "split it, or ignore it if it is generated"},
    {"too large", "raise --max-file-size, or ignore it"},
    {"too many claims", "name the policy itself with --policy"},
    {"too many nodes", "split it, or ignore it if it is generated"},
    {"unreadable git index", "mend the repository; 'git fsck' says what is wrong"},
    {"unreadable git repository", "mend the repository; 'git fsck' says what is wrong"},
    {"unreadable ignore file", "make it a readable file of at most 4 MiB"},
};

const char *pl_mend_of(struct pl_str reason) {
  for (size_t i = 0; i < sizeof table / sizeof *table; i++)
    if (pl_str_starts(reason, table[i].begin)) return table[i].remedy;
  return "";
}
