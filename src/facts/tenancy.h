#ifndef PL_FACTS_TENANCY_H
#define PL_FACTS_TENANCY_H
/* Data that belongs to a tenant: columns that say whose a row is, and queries with and without them (data/tenancy.yaml). Private to the facts stage.
 * Authorisation facts with subject `tenant_column` (`of` the table, `by` the column) and `query` (`of` the table, `limited` tenant, key, nothing or
 * unknown). */
#include "facts/context.h"

/* Whether the name is that of a column which says whose a row is: tenantId, workspace_id, organization. */
bool pl_is_tenant_column(const struct pl_context *c, struct pl_str name);
/* The fact for such a column of a table; nothing for other names. Places as for pl_field_add. */
void pl_tenant_column_add(struct pl_context *c, struct pl_str name, struct pl_str table, uint32_t event, size_t from,
                          size_t to);
/* The fact for a column that links a table to its tenant: ASSIGN in a class, CALL of a migration or model. */
void pl_facts_tenant_link(struct pl_context *c, uint32_t event);
/* Completes a query that a row has found: `limited` by what stands in it and around it. False: no table is named. */
bool pl_tenant_query(struct pl_context *c, uint32_t event, struct pl_fact *f);
/* A query in a string of SQL, with the words in it. */
void pl_facts_sql_query(struct pl_context *c, uint32_t event);
/* Takes out queries on tables that no column and no other query shows to hold data of tenants. One thread. */
void pl_tenancy_link(const struct pl_ruleset *rules, struct pl_file_facts **files, size_t n);

#endif
