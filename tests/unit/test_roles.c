/* Roles by path and by content: the examples in rules/data/roles.yaml, its mistakes, headers and minified code. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/file.h"
#include "ruleset/roles.h"
#include "walk/generated.h"

static struct pl_arena arena;
static struct pl_error err;

static int clean(void **state) {
  (void)state;
  pl_arena_release(&arena);
  err = (struct pl_error){0};
  return 0;
}

static const struct pl_roles *load(const char *yaml) {
  const struct pl_doc *doc = pl_doc_parse(&arena, PL_STR("roles.yaml"), pl_str_of(yaml), &err);
  return doc ? pl_roles_load(&arena, doc, &err) : NULL;
}

static const struct pl_roles *load_ours(void) {
  struct pl_str text;
  const char *folder = getenv("SRC_DIR");
  char path[512];
  snprintf(path, sizeof path, "%s/rules/data/roles.yaml", folder ? folder : ".");
  assert_int_equal(pl_file_read(path, 1 << 20, true, &text), PL_READ_OK);
  const struct pl_roles *r = load(text.p);
  free((char *)text.p);
  if (!r) fail_msg("%u: %s", err.line, err.text);
  return r;
}

static void our_examples(void **state) {
  (void)state;
  const struct pl_roles *r = load_ours();
  if (!pl_roles_check_examples(r, &err)) fail_msg("roles.yaml:%u: %s", err.line, err.text);
}

static void frameworks_in_the_repository(void **state) {
  (void)state;
  static const struct {
    const char *path;
    enum pl_role role;
  } cases[] = {{"application/controllers/Shop.php", PL_ROLE_RUNTIME},
               {"system/core/CodeIgniter.php", PL_ROLE_VENDORED},
               {"system/libraries/Session/Session.php", PL_ROLE_VENDORED},
               {"system_test/core/Shop.php", PL_ROLE_RUNTIME}};
  struct pl_source files[4];
  const struct pl_roles *r = load_ours();
  memset(files, 0, sizeof files);
  for (size_t i = 0; i < 4; i++) files[i].path = pl_str_of(cases[i].path);
  pl_roles_tell_bundled(r, files, 4);
  for (size_t i = 0; i < 4; i++)
    if (files[i].role != cases[i].role) fail_msg("%s", cases[i].path);
}

static void paths_and_their_roles(void **state) {
  (void)state;
  static const struct {
    const char *path;
    enum pl_role role;
  } cases[] = {
      {"src/index.ts", PL_ROLE_RUNTIME},
      {"index.html", PL_ROLE_RUNTIME},
      {"package.json", PL_ROLE_RUNTIME},
      {"requirements.txt", PL_ROLE_RUNTIME},
      {".env.example", PL_ROLE_RUNTIME},
      {"Dockerfile", PL_ROLE_RUNTIME},
      {"docker-compose.yml", PL_ROLE_RUNTIME},
      {"next.config.js", PL_ROLE_RUNTIME},
      {"scripts/charge.ts", PL_ROLE_RUNTIME},
      {"terraform/main.tf", PL_ROLE_RUNTIME},
      {"app/(marketing)/privacy/page.tsx", PL_ROLE_RUNTIME},
      {"app/[locale]/examples/page.tsx", PL_ROLE_RUNTIME},
      {"prisma/schema.prisma", PL_ROLE_RUNTIME},
      {"db/schema.rb", PL_ROLE_RUNTIME},
      {"lib/ai/tools/search.ts", PL_ROLE_RUNTIME},
      {"templates/emails/welcome.html", PL_ROLE_RUNTIME},
      {"public/index.html", PL_ROLE_RUNTIME},
      {"packages/testing-ui/src/a.ts", PL_ROLE_RUNTIME},
      {"node_modules/a/tests/x.js", PL_ROLE_VENDORED},
      {"examples/package-lock.json", PL_ROLE_GENERATED},
      {"tests/README.md", PL_ROLE_TEST},
      {"apps/docs/app/page.tsx", PL_ROLE_DOCS},
      {"locales/en.json", PL_ROLE_DOCS},
      {".github/workflows/test.yml", PL_ROLE_DEV},
  };
  const struct pl_roles *r = load_ours();
  const char *reason;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    enum pl_role role = pl_role_of(r, pl_str_of(cases[i].path), &reason);
    if (role != cases[i].role) fail_msg("%s: %s (%s)", cases[i].path, pl_role_name(role), reason);
    assert_int_equal(role != PL_ROLE_RUNTIME, *reason != '\0');
  }
}

static void reasons(void **state) {
  (void)state;
  const struct pl_roles *r = load_ours();
  const char *reason;
  pl_role_of(r, PL_STR("a/Tests/b.py"), &reason);
  assert_string_equal(reason, "path has folder 'tests'");
  pl_role_of(r, PL_STR("locales/en.json"), &reason);
  assert_string_equal(reason, "translation");
  pl_role_of(r, PL_STR("db/seeds.rb"), &reason);
  assert_string_equal(reason, "path matches 'db/seeds.rb'");
  assert_int_equal(pl_role_of(NULL, PL_STR("tests/x"), &reason), PL_ROLE_RUNTIME);
}

static void manifests(void **state) {
  (void)state;
  const struct pl_roles *r = load_ours();
  static const char *const yes[] = {"package.json", "go.mod",           "Shop.csproj",
                                    "build.gradle", "build.gradle.kts", "pubspec.yaml"};
  for (size_t i = 0; i < sizeof yes / sizeof *yes; i++) assert_true(pl_roles_is_manifest(r, pl_str_of(yes[i])));
  assert_false(pl_roles_is_manifest(r, PL_STR("package-lock.json")));
  assert_false(pl_roles_is_manifest(r, PL_STR("csproj")));
}

static void refuse(const char *yaml, const char *message) {
  err = (struct pl_error){0};
  const struct pl_roles *r = load(yaml);
  if (r) pl_roles_check_examples(r, &err);
  if (!strstr(err.text, message)) fail_msg("'%s' lacks '%s'", err.text, message);
  assert_true(err.line > 0);
}

static void mistakes_are_said(void **state) {
  (void)state;
  refuse("roles:\n- role: tset\n  folders: [a]\n  yes: [a/b]\n  no: [b]\n",
         "unknown role 'tset'; did you mean 'test'?");
  refuse("roles:\n- folders: [a]\n  yes: [a/b]\n  no: [b]\n", "no role");
  refuse("roles:\n- role: test\n  yes: [a/b]\n  no: [b]\n", "matches nothing");
  refuse("roles:\n- role: test\n  folders: [a]\n  yes: [a/b]\n", "without examples");
  refuse("roles:\n- role: test\n  folder: [a]\n  yes: [a/b]\n  no: [b]\n",
         "unknown key 'folder'; did you mean 'folders'?");
  refuse("roles:\n- role: test\n  paths: [a]\n  yes: [a]\n  no: [b]\n", "must begin with a folder");
  refuse("roles:\n- role: test\n  folders: [a]\n  yes: [b/c]\n  no: [b]\n", "'b/c' is not decided by this entry");
  refuse("roles:\n- role: test\n  folders: [a]\n  yes: [a/c]\n  no: [x/a/b]\n", "'x/a/b' must not match");
}

static bool generated(const char *text) {
  const char *reason;
  return pl_looks_generated(pl_str_of(text), &reason);
}

static void headers(void **state) {
  (void)state;
  static const char *const yes[] = {
      "// Code generated by protoc-gen-go. DO NOT EDIT.\npackage x\n",
      "/**\n * @generated SignedSource<<x>>\n */\nexport {}\n",
      "# Generated by the protocol buffer compiler.  DO NOT EDIT!\nimport sys\n",
      "/* eslint-disable */\n\n// This file is auto-generated, do not modify\nx()\n",
      "// <auto-generated />\nnamespace X {}\n",
      "<?php\n/*\n  this file is generated\n  do not edit\n*/\n$x = 1;\n",
      "\xEF\xBB\xBF// @generated\nx\n",
      "<!DOCTYPE html>\n<!-- saved from url=(0028)https://icons.example/done?x -->\n<html></html>\n",
  };
  static const char *const no[] = {
      "export const a = '@generated'\n",
      "// see @generatedBy\nx()\n",
      "# Generated by Django 4.2 on 2024-01-01 10:00\nfrom django.db import migrations\n",
      "// DO NOT EDIT the constants below without asking legal\nconst a = 1\n",
      "import x\n// Code generated by x. DO NOT EDIT.\n",
      "<!DOCTYPE html>\n<!-- the list is saved from the form -->\n<html></html>\n",
      "# This file is auto-generated from the current state of the database.\nActiveRecord::Schema.define do\nend\n",
      "",
  };
  for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
    if (!generated(yes[i])) fail_msg("not seen: %s", yes[i]);
  for (size_t i = 0; i < sizeof no / sizeof *no; i++)
    if (generated(no[i])) fail_msg("wrongly seen: %s", no[i]);
}

static char *repeat(const char *piece, size_t times, const char *front) {
  size_t n = strlen(piece), start = strlen(front);
  char *text = malloc(start + n * times + 1);
  memcpy(text, front, start);
  for (size_t i = 0; i < times; i++) memcpy(text + start + i * n, piece, n);
  text[start + n * times] = '\0';
  return text;
}

static bool generated_of(const char *piece, size_t times, const char *front) {
  char *text = repeat(piece, times, front);
  bool is = generated(text);
  free(text);
  return is;
}

static void minified_code(void **state) {
  (void)state;
  const char *reason;
  char *text = repeat("function a(b){return b*2}var c=a(3);", 200, "/* lib 1.0 */\n");
  assert_true(pl_looks_generated(pl_str_of(text), &reason));
  assert_string_equal(reason, "minified");
  free(text);
  assert_false(generated_of("const a = b(c)\n", 500, ""));
  assert_false(generated_of("function a(b){return b*2};", 20, ""));               /* short */
  assert_false(generated_of("We keep your data as long as you wish. ", 200, "")); /* prose */
  char *code = repeat("const a = b(c)\n", 40, "");
  assert_false(generated_of("iVBORw0KGgoAAAANSUhEUg", 1000, code)); /* code with an inlined picture */
  free(code);
}

int main(void) {
#define TEST(name) cmocka_unit_test_teardown(name, clean)
  const struct CMUnitTest tests[] = {
      TEST(our_examples),
      TEST(frameworks_in_the_repository),
      TEST(paths_and_their_roles),
      TEST(reasons),
      TEST(manifests),
      TEST(mistakes_are_said),
      TEST(headers),
      TEST(minified_code),
  };
  return cmocka_run_group_tests_name("roles", tests, NULL, NULL);
}
