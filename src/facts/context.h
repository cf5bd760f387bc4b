#ifndef PL_FACTS_CONTEXT_H
#define PL_FACTS_CONTEXT_H
/* What the readers of one file share. Private to the facts stage. */
#include "facts/facts.h"
#include "ruleset/ident.h"
#include "ruleset/parts.h"

struct pl_context {
  struct pl_arena *arena;
  const struct pl_ruleset *rules;
  const struct pl_source *source;
  const struct pl_language *language;
  const struct pl_events *events;
  struct pl_names *names;
  struct pl_lines lines;
  struct pl_file_facts *out;
  struct pl_parts *parts;     /* of the rules */
  struct pl_fillings *filled; /* flowlocal.c: what is put into variables; made when first asked for */
  struct pl_opened *opened;   /* openimports.c: the modules of the file's imports; made when first asked for */
  enum pl_answer {
    PL_NOT_ASKED,
    PL_NO,
    PL_YES
  } signs_tokens;             /* retention.c: whether the file is about signed tokens */
  enum pl_answer own_account; /* permission.c: whether it asks in the name of an account of the server's own */
  struct {
    uint32_t event;
    const struct pl_vendor *vendor;
    struct pl_str class; /* by which it was known, where only an import of all names tells; else empty */
  } called;              /* openimports.c: the last call that was asked for, as several readers ask in turn */
  uint32_t asked_looked; /* asked.c: events looked at for the uses of kept addresses, which is bounded */
};

/* A part of the rules' data, named by literals. */
static inline struct pl_node pl_part(const struct pl_context *c, const char *path, const char *key) {
  return pl_parts_get(c->parts, c->rules, path, key);
}

/* Whether the file changes tables of a database (migrations in data/models.yaml). */
bool pl_is_migration(const struct pl_context *c);

/* Adds a fact at an event and returns it for further attributes; valid until the next fact is added. */
struct pl_fact *pl_fact_add(struct pl_context *c, enum pl_fact_kind kind, struct pl_str subject, struct pl_str name,
                            enum pl_how how, enum pl_tier tier, uint32_t event);
/* A processor fact for the vendor (for what it is part of, with the product kept). */
struct pl_fact *pl_fact_vendor(struct pl_context *c, const struct pl_vendor *v, enum pl_how how, enum pl_tier tier,
                               uint32_t event);
/* The same for what code calls by a resolved name: marked `shared` where the entry says that all products of the company use it. */
struct pl_fact *pl_fact_of_name(struct pl_context *c, const struct pl_vendor *v, enum pl_how how, enum pl_tier tier,
                                uint32_t event, struct pl_str name);
/* The text of an event as it stands in the source, cut to `most` bytes. */
struct pl_str pl_source_text(const struct pl_context *c, uint32_t event, size_t most);
/* The name of what the event's value is stored in (variable, key, field, column), or empty. */
struct pl_str pl_target_text(const struct pl_context *c, uint32_t event);
/* variable "region" { default = "eu-west-1" }: of the default the variable's name, of any other pair its own key. */
struct pl_str pl_variable_named(const struct pl_context *c, uint32_t pair, struct pl_str key);
/* The same, or the name of the setter that is handed the value: user.setResetToken(tokens.next()). */
struct pl_str pl_kept_text(const struct pl_context *c, uint32_t event);
/* Name of the function around, or empty. */
struct pl_str pl_function_text(const struct pl_context *c, uint32_t event);
/* The name of the class around, or empty. */
struct pl_str pl_class_text(const struct pl_context *c, uint32_t event);
/* Whether the function is short enough to be looked into for what it gives back or hands on. */
bool pl_function_small(const struct pl_context *c, uint32_t function);
/* Whether the function around is short enough to be a mere wrapper of what it calls. */
bool pl_function_thin(const struct pl_context *c, uint32_t event);
/* Position of the parameter of the function around that the expression mentions, or -1: so that callers can tell what it is. */
int pl_parameter_of(struct pl_context *c, uint32_t event, uint32_t input);
/* The vendor a resolved name belongs to, or NULL: "npm:stripe#()…", "py:boto3.client". */
const struct pl_vendor *pl_vendor_of_name(const struct pl_context *c, struct pl_str name);
/* The vendor whom a call calls, or NULL: by its resolved name without "()", or, where imports bring names unnamed (Swift, Dart, C#), by an
 * imported module whose class it names. */
const struct pl_vendor *pl_vendor_called(struct pl_context *c, uint32_t call, struct pl_str callee);
/* Says in `f`, made of that call, by which class alone the vendor was known (`class`): the product may have one of that name. */
void pl_fact_known_by_class(struct pl_context *c, uint32_t call, struct pl_fact *f);
/* Whether the file imports a module whose name begins with one of these; of its imports the first 200 are looked at. */
bool pl_imports_below(struct pl_context *c, const struct pl_str *starts, size_t n);

/* Data that an argument of a call carries: the event of its name, the name, its category after data/fields.yaml. */
struct pl_flow {
  uint32_t at;
  struct pl_str name, category;
};
enum { PL_FLOWS = 16, PL_PARAMETERS = 16 };
size_t pl_flow_carried(struct pl_context *c, uint32_t call, struct pl_flow *out, size_t room);
/* The parameters of the function around that an expression, or the arguments of a call, hand on as a whole: bit i for the i-th. */
unsigned pl_flow_parameters(struct pl_context *c, uint32_t from);
/* Data among the arguments of a call goes `to` a recipient: a processor's id, "log", "cookie", "url", "response" (flow.c). */
void pl_flow_arguments(struct pl_context *c, uint32_t call, struct pl_str to);
/* Whether the event stands in a framework's configuration under a name that is not the chosen one (offers.c). */
bool pl_is_alternative(struct pl_context *c, uint32_t event);
/* Whether a ready-made step of that name, in a workflow, puts the product up (commands.c). */
bool pl_deploys_by_action(const struct pl_context *c, struct pl_str action);
/* Whether a condition lets only developers reach the event: NODE_ENV === "development" around it, or a way out for production before it. */
bool pl_for_developers(const struct pl_context *c, uint32_t event);
/* Whether the event stands in a test that is written into the file of what it tests: below an annotation of `tests`, data/environments.yaml. */
bool pl_in_test(const struct pl_context *c, uint32_t event);

/* Marks the use of software that companies also run themselves, where the call names a server that is not the vendor's (ownserver.c). */
void pl_fact_own_server(struct pl_context *c, uint32_t call, const struct pl_vendor *v, struct pl_fact *f);
/* Whether a call on a client, or an option in it, says where the server is, whatever the address: endpointOverride(…), BaseEndpoint = …. */
bool pl_call_sets_server(struct pl_context *c, uint32_t call, struct pl_str callee);
/* Whose server a call is told by an option: OpenAI's client pointed at another host is that host's. NULL: the vendor's own, or nobody's known. */
const struct pl_vendor *pl_vendor_of_server(struct pl_context *c, uint32_t call);
/* Whether a text is an address, and not one of the vendor's nor a sample. */
bool pl_names_other_server(struct pl_context *c, const struct pl_vendor *v, struct pl_str text);

/* Whether the named function around gives the value of the event back: its callers tell what it is for (handedout.c). */
bool pl_value_handed_out(const struct pl_context *c, uint32_t event);

/* Whether a digest goes into a function that is made for hashing passwords (prehash.c). */
bool pl_is_prehash(struct pl_context *c, uint32_t event);

/* Secrets among the fields of what a call answers with (answers.c: CALL of that resolved name). */
void pl_facts_answered_type(struct pl_context *c, uint32_t call, struct pl_str callee);

/* One reader a file; each looks at one event (or the whole file) and adds what it knows. */
void pl_facts_import(struct pl_context *c, uint32_t event);
void pl_facts_call(struct pl_context *c, uint32_t event);
void pl_facts_api_call(struct pl_context *c, uint32_t event, struct pl_str name);
void pl_facts_api_import(struct pl_context *c, uint32_t event);
void pl_facts_api_module(struct pl_context *c, uint32_t event, struct pl_str name);
void pl_facts_api_package(struct pl_context *c, uint32_t event, struct pl_str ecosystem, struct pl_str name);
void pl_facts_api_compare(struct pl_context *c, uint32_t event);
void pl_facts_assign(struct pl_context *c, uint32_t event);
void pl_facts_pair(struct pl_context *c, uint32_t event);
void pl_facts_mention(struct pl_context *c, uint32_t event);
void pl_facts_text(struct pl_context *c, uint32_t event);
void pl_facts_string(struct pl_context *c, uint32_t event);
void pl_facts_element(struct pl_context *c, uint32_t event);
void pl_facts_component(struct pl_context *c, uint32_t event);
void pl_facts_env(struct pl_context *c, uint32_t event);
void pl_facts_manifest(struct pl_context *c);
void pl_facts_block(struct pl_context *c, uint32_t event);       /* signs.c: CALL of configuration */
void pl_facts_base_image(struct pl_context *c, uint32_t event);  /* signs.c: IMPORT */
void pl_facts_setting(struct pl_context *c, uint32_t event);     /* signs.c: PAIR */
void pl_facts_list_member(struct pl_context *c, uint32_t event); /* signs.c: STRING */
void pl_facts_scopes(struct pl_context *c, uint32_t event);      /* signs.c: STRING */
void pl_facts_duration(struct pl_context *c, uint32_t event);    /* durations.c: ASSIGN, FIELD, PAIR */
void pl_facts_moment(struct pl_context *c, uint32_t event);      /* moments.c: BINARY, CALL, NEW */
void pl_facts_given_period(struct pl_context *c, uint32_t call); /* givenperiods.c: CALL, NEW */
void pl_facts_sql(struct pl_context *c);                         /* sqltext.c: a file in SQL */
void pl_facts_sql_string(struct pl_context *c, uint32_t event);
void pl_facts_field(struct pl_context *c, uint32_t event);           /* fields.c: FIELD, ASSIGN, PAIR */
void pl_facts_column(struct pl_context *c, uint32_t event);          /* fields.c: CALL that declares a column */
void pl_facts_input(struct pl_context *c, uint32_t event);           /* fields.c: ELEMENT */
void pl_facts_region(struct pl_context *c, uint32_t event);          /* region.c: PAIR, ASSIGN, FIELD */
void pl_facts_region_call(struct pl_context *c, uint32_t event);     /* region.c: CALL */
void pl_facts_region_host(struct pl_context *c, uint32_t event);     /* region.c: STRING */
void pl_facts_region_flag(struct pl_context *c, uint32_t event);     /* region.c: STRING */
void pl_facts_serialized(struct pl_context *c, uint32_t event);      /* serializers.c: STRING */
void pl_facts_serialized_pair(struct pl_context *c, uint32_t event); /* serializers.c: PAIR */
void pl_facts_flow(struct pl_context *c, uint32_t event);            /* flow.c: CALL, NEW */
void pl_facts_flow_assigned(struct pl_context *c, uint32_t event);   /* flowassigned.c: ASSIGN */
void pl_facts_address(struct pl_context *c, uint32_t event);         /* flow.c: TEMPLATE */
void pl_facts_tag_rule(struct pl_context *c, uint32_t event);        /* tagrules.c: STRING */
void pl_facts_function(struct pl_context *c, uint32_t event);        /* capability.c: FUNCTION */
void pl_facts_route(struct pl_context *c, uint32_t event);           /* capability.c: STRING */
void pl_facts_command(struct pl_context *c, uint32_t event);         /* commands.c: STRING, CALL of a shell */
void pl_facts_permission(struct pl_context *c, uint32_t event);      /* permission.c: STRING */
void pl_facts_own_domain(struct pl_context *c, uint32_t event);      /* owndomain.c: STRING */
void pl_facts_dns_record(struct pl_context *c, uint32_t event);      /* dnsrecords.c: STRING, TEMPLATE */
/* ownhost.c: STRING of a settings file: the host that the product is served under, or empty. */
struct pl_str pl_facts_served_host(struct pl_context *c, uint32_t event);
void pl_facts_route_file(struct pl_context *c);
void pl_facts_own_store(struct pl_context *c, uint32_t event);      /* ownstore.c: PAIR */
void pl_facts_named_setting(struct pl_context *c, uint32_t event);  /* namedsettings.c: PAIR, ASSIGN, FIELD */
void pl_facts_setting_member(struct pl_context *c, uint32_t event); /* namedsettings.c: MEMBER */
void pl_facts_secret_read(struct pl_context *c, uint32_t event);    /* namedsettings.c: CALL */
void pl_facts_setting_text(struct pl_context *c, uint32_t event);   /* namedsettings.c: STRING */
/* Whether the file holds settings of a program by its name: appsettings.json (namedsettings.c). Such files are always read. */
bool pl_facts_settings_path(const struct pl_ruleset *rules, struct pl_str path);
/* audience.c: what functions for people beside the users give out (FUNCTION), what mail to them holds (CALL of that resolved name). */
void pl_facts_shown_by(struct pl_context *c, uint32_t event);
void pl_facts_shown_in_mail(struct pl_context *c, uint32_t call, struct pl_str name);
/* prompted.c: what a call of a model asks about. */
void pl_fact_prompt(struct pl_context *c, uint32_t call, struct pl_fact *f);
void pl_facts_removal(struct pl_context *c, uint32_t event);   /* capability.c: CALL */
void pl_facts_old_files(struct pl_context *c, uint32_t event); /* oldfiles.c: CALL */
void pl_facts_crontab(struct pl_context *c, uint32_t event);   /* oldfiles.c: PAIR */
void pl_facts_logrotate(struct pl_context *c);                 /* logrotate.c */
/* A data fact for a field of that name in a table, model or form; NULL when the name tells no category. */
struct pl_fact *pl_field_add(struct pl_context *c, struct pl_str name, struct pl_str table, uint32_t event, size_t from,
                             size_t to);

/* The vendor that the name of an environment setting tells; NULL where it holds a link to click ("DISCORD_INVITE") (settings.c). */
const struct pl_vendor *pl_vendor_of_setting(const struct pl_context *c, struct pl_str name);
/* PL_TIER_INIT, or PL_TIER_MANIFEST for a setting that says only where a server is: it may be the product's own ("PIPEDREAM_HOST") (settings.c). */
enum pl_tier pl_tier_of_setting(const struct pl_context *c, const struct pl_vendor *v, struct pl_str name);

/* The table, model or form around: the first text argument of a call, a class's name, a variable; or empty (fields.c). */
struct pl_str pl_table_around(struct pl_context *c, uint32_t event);

/* Value of a spec (see ruleset/api.h) at a call, assignment or pair. */
struct pl_const pl_spec_value(struct pl_context *c, uint32_t event, struct pl_str spec);
/* The event a spec points at, or 0. */
uint32_t pl_spec_event(struct pl_context *c, uint32_t event, struct pl_str spec);
/* Applies one API row at an event. */
void pl_row_apply(struct pl_context *c, const struct pl_api_row *row, uint32_t event);

/* What a kind of fact needs besides its row's fields (finish.c): a cipher's name taken apart, a protocol's version judged low or not.
 * False: it is no fact after all. */
bool pl_fact_finish(struct pl_context *c, const struct pl_api_row *row, uint32_t event, uint32_t input,
                    struct pl_fact *f);
/* Bytes of the key that an expression makes, as far as it shows; 0 unknown (keysize.c). */
unsigned pl_key_bytes(struct pl_context *c, uint32_t event);

/* Purpose of a hash, cookie …: the first class of data/purposes.yaml whose words stand in one of the texts, strongest text first; or empty. */
struct pl_str pl_purpose_of(const struct pl_ruleset *rules, const char *kind, const struct pl_str *texts, size_t n);
/* The same over given classes; `faint` words count only where nothing better is known. */
struct pl_str pl_purpose_by(struct pl_node classes, const struct pl_str *texts, size_t n, bool faint);
/* Whether the way to the event passes a check that the person has agreed: `consent_checked` of facts about cookies, storage,
 * trackers and services that people are asked about (consent.c). */
bool pl_consent_checked(const struct pl_context *c, uint32_t event);
/* Whether data/consent.yaml lists services of this category as ones that people are asked about. */
bool pl_consent_asked(const struct pl_ruleset *rules, struct pl_str category);
/* For calls of such services: `in` (the function around), `callers` of that function in the file and how many of them check. */
void pl_fact_surroundings(struct pl_context *c, uint32_t event, struct pl_fact *f);
/* Sets `call` where an effect of the vendor lists calls and this is one of them (vendors.c). */
void pl_fact_effect_call(struct pl_arena *a, const struct pl_vendor *v, struct pl_str callee, struct pl_fact *f);
/* As above, by the plain name of what is called. */
void pl_fact_effect_name(struct pl_arena *a, const struct pl_vendor *v, struct pl_str last, struct pl_fact *f);
struct pl_url; /* facts/url.h */
/* Sets what a request to an address of the vendor tells: `request` (the path), options of its body, `call` and `in` as for a library's call
 * (request.c). */
void pl_fact_request(struct pl_context *c, uint32_t call, const struct pl_url *u, const struct pl_vendor *v,
                     struct pl_fact *f);

/* Names that tell what an expression is, the best first: `req.body.password.trim()` is "password", then "body". */
struct pl_texts {
  struct pl_str at[10];
  size_t n;
};
void pl_head_texts(struct pl_context *c, uint32_t event, struct pl_texts *out);
/* The source around the event: its function, cut to some lines. */
struct pl_str pl_near_text(const struct pl_context *c, uint32_t event);
/* Purpose of a hash and, where the place decided instead of the value, the class that did ("encryption_key"). */
struct pl_purpose {
  struct pl_str purpose, decided_by;
  bool faint; /* told by words that mean little: a caller may know better */
};
struct pl_purpose pl_hash_purpose(struct pl_context *c, uint32_t event, uint32_t input, bool look_around);

#endif
