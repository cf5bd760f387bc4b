/* Plain code of several languages says nothing about privacy and is not parsed; a telling word lets it through where it says something. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <cmocka.h>

#include "run/single.h"

struct sample {
  const char *path, *code;
};

static struct pl_single *single;
static struct pl_ruleset *rules;

static bool passes(struct sample s) { return pl_single_passes(single, pl_str_of(s.path), pl_str_of(s.code)); }

static void plain_code_is_passed_over(void **state) {
  (void)state;
  static const struct sample plain[] = {
      {"src/a.ts",
       "export const total = (values: number[]) => {\n  const state = [...values].map((value) => value * 2);\n  "
       "if (state.length > 3) return state.filter(Boolean).join(\",\");\n  return new Map(Object.entries({ "
       "name: \"select\" })).values();\n};\n"},
      {"src/view.tsx", "import { useState } from \"react\";\nexport function Row({ item, onSelect }: Props) {\n  const "
                       "[open, setOpen] = useState(false);\n  return <li className=\"flex\" onClick={() => "
                       "setOpen(!open)}>{item.title}</li>;\n}\n"},
      {"app/a.py",
       "def total(values):\n    state = {k: v for k, v in values.items()}\n    return sorted(state, key=lambda "
       "k: state[k])\n"},
      {"app/a.rb", "def total(values)\n  values.map { |v| v * 2 }.select(&:positive?).sum\nend\n"},
      {"a.go",
       "package a\n\nfunc Total(values []int) (sum int) {\n\tfor _, v := range values {\n\t\tsum += v\n\t}\n\treturn "
       "sum\n}\n"},
      {"src/a.ts", "// see https://www.w3.org/TR/ and stripe, password, cookie\nexport const x = 1;\n"},
      {"src/a.ts", "export const help = \"https://docs.example.com/guide\";\n"},
      {"src/a.ts", "export const parse = (cookie: string) => cookie.split(\";\");\n"},
      {"src/a.ts", "export const fits = (password: string) => password.length > 8;\n"},
      {"src/a.ts", "export async function signIn(name: string) { return name; }\n"},
      {"src/a.ts", "const provider = \"x\"; // a Ruby rule's word\n"},
  };
  for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
    if (passes(plain[i])) fail_msg("sample %zu (%s) would be parsed", i, plain[i].path);
}

static void telling_words_let_a_file_through(void **state) {
  (void)state;
  static const struct sample telling[] = {
      {"src/a.ts", "res.cookie(\"sid\", id);\n"},
      {"src/a.ts", "import Stripe from \"stripe\";\n"},
      {"src/a.ts", "const { cookie } = ctx;\n"},
      {"src/a.ts", "fetch(\"https://api.unknown-host.io/v1\");\n"},
      {"app/a.py", "from hashlib import sha256\nsha256(x)\n"},
      {"app/a.rb", "provider :google_oauth2, ENV['ID']\n"},
      {"a.env", "STRIPE_SECRET_KEY=x\n"},
      {"src/a.ts", "/* x */ const p = password;\n"},
      {"src/a.ts", "import { signIn } from \"./session\";\nawait signIn(form);\n"},
      {"src/a.ts", "export const same = (password: string, row: Row) => password === row.secret;\n"},
      {"src/a.ts", "interface User { password: string }\n"},
      {"src/a.ts", "save(password.toString());\n"},
      {"src/a.ts", "import { pgTable } from \"drizzle-orm/pg-core\";\npgTable(\"visits\", { phone });\n"},
      {"src/a.js", "const mongoose = require('mongoose');\n"},
      {"app/a.py", "class Visitor(models.Model):\n    phone = models.CharField(max_length=20)\n"},
      {"db/a.rb", "create_table :visitors do |t|\n  t.string :phone\nend\n"},
      {"db/a.php", "<?php Schema::create('visitors', fn ($t) => $t->string('phone'));\n"},
      {"A.java", "@Entity\nclass Visitor { String phone; }\n"},
      {"a.go", "package a\ntype V struct {\n\tgorm.Model\n\tPhone string\n}\n"},
  };
  for (size_t i = 0; i < sizeof telling / sizeof *telling; i++)
    if (!passes(telling[i])) fail_msg("sample %zu (%s) would be passed over", i, telling[i].path);
}

static int begin(void **state) {
  struct pl_error err = {0};
  (void)state;
  rules = pl_ruleset_load(pl_rule_pack, pl_rule_pack_size, NULL, 0, &err);
  single = rules ? pl_single_new(rules, &err) : NULL;
  return single ? 0 : -1;
}

static int end(void **state) {
  (void)state;
  pl_single_free(single);
  pl_ruleset_free(rules);
  return 0;
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(plain_code_is_passed_over),
                                     cmocka_unit_test(telling_words_let_a_file_through)};
  return cmocka_run_group_tests(tests, begin, end);
}
