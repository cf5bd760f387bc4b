/* Which reader looks at which kind of event, in this order. */
#include "facts/readers.h"

#include "facts/constants.h"
#include "facts/routes.h"
#include "facts/tenancy.h"

typedef void (*reader)(struct pl_context *c, uint32_t event);

static const reader of_import[] = {pl_facts_import, pl_facts_api_import, pl_facts_base_image, NULL};
static const reader of_binary[] = {pl_facts_api_compare, pl_facts_moment, NULL};
static const reader of_export[] = {pl_facts_export, NULL};
static const reader of_call[] = {pl_facts_call,
                                 pl_facts_block,
                                 pl_facts_env,
                                 pl_facts_moment,
                                 pl_facts_column,
                                 pl_facts_tenant_link,
                                 pl_facts_flow,
                                 pl_facts_removal,
                                 pl_facts_region_call,
                                 pl_facts_mount,
                                 pl_facts_registration,
                                 pl_facts_matcher,
                                 pl_facts_old_files,
                                 pl_facts_command,
                                 pl_facts_secret_read,
                                 pl_facts_made_constant,
                                 pl_facts_setting_default,
                                 pl_facts_given_period,
                                 NULL};
static const reader of_member[] = {pl_facts_env, pl_facts_mention, pl_facts_setting_member, NULL};
static const reader of_name[] = {pl_facts_mention, NULL};
static const reader of_assign[] = {pl_facts_assign,
                                   pl_facts_constant,
                                   pl_facts_duration,
                                   pl_facts_region,
                                   pl_facts_field,
                                   pl_facts_tenant_link,
                                   pl_facts_named_setting,
                                   pl_facts_common_export,
                                   pl_facts_flow_assigned,
                                   pl_facts_keyed_setting,
                                   NULL};
static const reader of_pair[] = {pl_facts_pair,           pl_facts_own_store,
                                 pl_facts_setting,        pl_facts_crontab,
                                 pl_facts_named_setting,  pl_facts_env,
                                 pl_facts_duration,       pl_facts_region,
                                 pl_facts_field,          pl_facts_serialized_pair,
                                 pl_facts_cookie_setting, NULL};
static const reader of_field[] = {pl_facts_assign,
                                  pl_facts_constant,
                                  pl_facts_duration,
                                  pl_facts_region,
                                  pl_facts_field,
                                  pl_facts_named_setting,
                                  NULL};
static const reader of_text[] = {
    pl_facts_string,  pl_facts_scopes,     pl_facts_setting_text,      pl_facts_tag_rule,    pl_facts_list_member,
    pl_facts_text,    pl_facts_sql_string, pl_facts_sql_query,         pl_facts_region_host, pl_facts_region_flag,
    pl_facts_address, pl_facts_route,      pl_facts_permission,        pl_facts_own_domain,  pl_facts_dns_record,
    pl_facts_command, pl_facts_serialized, pl_facts_cookie_annotation, pl_facts_tag_default, NULL};
static const reader of_function[] = {pl_facts_function, pl_facts_constant_function, pl_facts_shown_by, NULL};
static const reader of_element[] = {pl_facts_element, pl_facts_component, pl_facts_input, NULL};
static const reader *const readers[PL_EV_KIND_COUNT] = {
    [PL_EV_IMPORT] = of_import, [PL_EV_BINARY] = of_binary,     [PL_EV_EXPORT] = of_export,  [PL_EV_CALL] = of_call,
    [PL_EV_NEW] = of_call,      [PL_EV_MEMBER] = of_member,     [PL_EV_INDEX] = of_member,   [PL_EV_NAME] = of_name,
    [PL_EV_ASSIGN] = of_assign, [PL_EV_PAIR] = of_pair,         [PL_EV_FIELD] = of_field,    [PL_EV_STRING] = of_text,
    [PL_EV_TEMPLATE] = of_text, [PL_EV_FUNCTION] = of_function, [PL_EV_ELEMENT] = of_element};

void pl_facts_read_event(struct pl_context *c, uint32_t event) {
  for (const reader *r = readers[c->events->at[event].kind]; r && *r; r++) (*r)(c, event);
}
